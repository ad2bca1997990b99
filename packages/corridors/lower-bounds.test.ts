import { expect, test } from 'vitest';
import { lowerBounds } from './lower-bounds.ts';
import { plainLabelSetting } from './plain-label-setting.ts';
import { randomGraph } from './random-graph.ts';

test('the bound of a criterion is the best that plain label setting finds in it alone', () => {
  for (let seed = 0; seed < 40; seed++) {
    const graph = randomGraph({
      seed,
      nodes: 15,
      arcs: 40,
      criteria: 3,
      cost: (chance) => Math.floor(chance * 9),
      delays: 0,
    });
    const bounds = lowerBounds(graph, 4);
    for (let source = 0; source < graph.nodes; source++) {
      for (let criterion = 0; criterion < 3; criterion++) {
        const alone = {
          ...graph,
          criteria: 1,
          costs: graph.costs.filter((_, place) => place % 3 === criterion),
        };
        const best = plainLabelSetting(alone, { source, target: 4 })[0]?.[0] ?? Infinity;
        expect(bounds[source * 3 + criterion]).toBe(best);
      }
    }
  }
});
