import { expect, test } from 'vitest';
import { paretoSearch } from './pareto-search.ts';
import { plainLabelSetting } from './plain-label-setting.ts';
import { randomGraph } from './random-graph.ts';

test('smoke', () => {
  for (let seed = 0; seed < 200; seed++) {
    const criteria = 2 + (seed % 3);
    const graph = randomGraph({
      seed,
      nodes: 12,
      arcs: 40,
      criteria,
      cost: (x) => Math.floor(x * 10),
      delays: 0,
    });
    const result = paretoSearch(graph, { source: 0, target: 11 });
    const plain = plainLabelSetting(graph, { source: 0, target: 11 });
    expect(result.kind === 'front' ? result.paths.map(({ costs }) => costs) : []).toEqual(plain);
  }
});
