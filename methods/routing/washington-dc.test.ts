import { paretoSearch } from '@hamkor/corridors';
import { expect, test } from 'vitest';
import { plainLabelSetting } from '../../packages/corridors/plain-label-setting.ts';
import { publishedCounts, washingtonDc } from './washington-dc.ts';

const dc = washingtonDc();
const title =
  dc === null ? ' (skipped: the reference network of Washington DC is not beside the project)' : '';

test.skipIf(dc === null)(`the nine published fronts of Washington DC are found${title}`, () => {
  const { graph, pairs } = dc!;
  expect([graph.nodes, graph.head.length]).toEqual([9559, 39_377]);
  const fronts = pairs.map((pair) => {
    const result = paretoSearch(graph, pair);
    return result.kind === 'front' ? result.paths.map(({ costs }) => costs) : [];
  });
  expect(fronts.map((front) => front.length)).toEqual(publishedCounts);
  expect(fronts[0]).toEqual(plainLabelSetting(graph, pairs[0]!));
});
