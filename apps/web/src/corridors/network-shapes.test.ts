import type { CorridorNetworkDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { boxAround, networkShapes } from './network-shapes.ts';
import { sampleLink, sampleNode } from './sample-documents.ts';

const name = { en: 'A', ru: 'А', zh: '甲' };
const document: CorridorNetworkDocument = {
  overlay: null,
  nodes: [
    sampleNode('A', name, { lon: 70, lat: 45, gauges: [1435, 1520] }),
    sampleNode('B', name, { lon: 90, lat: 45, gauges: [1435] }),
  ],
  links: [
    sampleLink('a-b', 'A', 'B'),
    sampleLink('a-b-air', 'A', 'B', { mode: 'air' }),
    sampleLink('a-x', 'A', 'X'),
  ],
  borders: [
    {
      origin: 'made-up',
      source: 'made up',
      year: null,
      confidence: 'unverified',
      id: 'post',
      node: 'B',
      fromCountry: 'KAZ',
      toCountry: 'CHN',
      mode: 'rail',
      direction: 'outbound',
      breakOfGauge: false,
      hours: null,
      usdPer20t: null,
    },
  ],
  corridors: [],
  calendars: [],
  mainNodes: [],
  parks: [],
};

test('a link runs from place to place; one that leads nowhere is not drawn', () => {
  const { links, nodeOf } = networkShapes(document);
  expect(links.map(({ link }) => link.id)).toEqual(['a-b', 'a-b-air']);
  expect(links[0]!.points).toEqual([nodeOf.get('A')!.point, nodeOf.get('B')!.point]);
  expect(links[1]!.points.length).toBeGreaterThan(2);
});

test('border posts and breaks of gauge are told apart', () => {
  const { nodeOf } = networkShapes(document);
  expect([nodeOf.get('A')!.isPost, nodeOf.get('A')!.isBreak]).toEqual([false, true]);
  expect([nodeOf.get('B')!.isPost, nodeOf.get('B')!.isBreak]).toEqual([true, false]);
});

test('a box holds its points, and there is none around nothing', () => {
  expect(
    boxAround([
      [3, 1],
      [-2, 8],
    ]),
  ).toEqual({ left: -2, right: 3, top: 1, bottom: 8 });
  expect(boxAround([])).toBeNull();
});
