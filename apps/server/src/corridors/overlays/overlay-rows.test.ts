import { expect, test } from 'vitest';
import { shippedCorridors } from '../../facts/corridors.ts';
import { checkOverlay } from './check-overlay.ts';
import { readOverlayRows } from './overlay-rows.ts';

const node = {
  id: 'depot',
  name: { en: 'Depot', ru: 'Депо', zh: '仓库' },
  country: 'KAZ',
  lat: 43.36,
  lon: 76.9,
  kinds: ['dry-port'],
  source: 'our own',
};
const link = { id: 'road', from: 'depot', to: 'KZALA', mode: 'road', km: 25, hours: null, source: 'our own' };

test('what is left out has an honest default: unverified, unknown, in service', () => {
  const reading = readOverlayRows('ours', { nodes: [node], links: [link] });
  if (reading.kind !== 'overlay') throw new Error(JSON.stringify(reading.problems));
  expect(reading.overlay).toMatchObject({
    name: 'ours',
    nodes: [{ origin: 'overlay:ours', confidence: 'unverified', year: null, gauges: [], unlocode: null }],
    links: [
      { origin: 'overlay:ours', status: 'operating', isBidirectional: true, hoursConfidence: 'unverified' },
    ],
    borders: [],
  });
  const check = checkOverlay(shippedCorridors(), reading.overlay);
  expect(check).toMatchObject({
    kind: 'sound',
    notices: [{ kind: 'hours-unknown', count: 1, examples: ['road'] }],
  });
});

test('rows cannot claim to be of another origin', () => {
  const reading = readOverlayRows('ours', { nodes: [{ ...node, origin: 'corridor-network' }] });
  expect(reading.kind === 'overlay' && reading.overlay.nodes[0]?.origin).toBe('overlay:ours');
});

test.each([
  ['a word for a number', { links: [{ ...link, km: 'far' }] }, 'links[0].km', '"far"', 'number'],
  ['negative kilometres', { links: [{ ...link, km: -1 }] }, 'links[0].km', '-1', '> 0'],
  [
    'an unknown mode',
    { links: [{ ...link, mode: 'camel' }] },
    'links[0].mode',
    '"camel"',
    'rail | road | sea | ferry | inland-water | air',
  ],
  ['no source', { nodes: [{ ...node, source: '' }] }, 'nodes[0].source', '""', '>= 1'],
  [
    'a field nobody knows',
    { nodes: [{ ...node, colour: 'red' }] },
    'nodes[0]',
    expect.any(String),
    '- colour',
  ],
  ['hours left out', { links: [{ ...link, hours: undefined }] }, 'links[0].hours', '–', 'number'],
  ['no document', 'text', '', '"text"', 'object'],
])('%s is refused by its place in the document', (_, document, file, found, expected) => {
  expect(readOverlayRows('ours', document)).toMatchObject({
    kind: 'refused',
    problems: [{ kind: 'bad-row', file, found, expected }],
  });
});

test('rows that do not fit the network are told by table and number of the row', () => {
  const reading = readOverlayRows('ours', { nodes: [node], links: [{ ...link, to: 'KZALL' }] });
  if (reading.kind !== 'overlay') throw new Error(JSON.stringify(reading.problems));
  expect(checkOverlay(shippedCorridors(), reading.overlay)).toMatchObject({
    kind: 'refused',
    problems: [{ kind: 'unknown-node', file: 'links', line: 1, column: 'to', found: 'KZALL' }],
  });
});
