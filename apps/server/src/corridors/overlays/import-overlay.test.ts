import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { shippedCorridors } from '../../facts/corridors.ts';
import type { NetworkFormat } from '../formats/network-format.ts';
import { exportTables } from './export-tables.ts';
import { importOverlay } from './import-overlay.ts';
import type { OverlayRequest } from './import-overlay.ts';
import { overlayShelf } from './overlay-shelf.ts';

let folder = '';
beforeEach(() => {
  const made = mkdtempSync(join(tmpdir(), 'hamkor-overlay-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  folder = made;
});

const shelf = () => overlayShelf(join(folder, 'var'));

const load = async (
  files: Readonly<Record<string, string | Buffer>>,
  asked: Partial<OverlayRequest> = {},
) => {
  const listed = Object.entries(files).map(([label, content]) => {
    const path = join(folder, label);
    writeFileSync(path, content);
    return { path, label };
  });
  const request: OverlayRequest = {
    format: 'nodes-links' satisfies NetworkFormat,
    name: 'ours',
    files: listed,
    encoding: null,
    isDecimalComma: false,
    countries: [],
    joinKm: null,
    allowDisconnected: false,
    ...asked,
  };
  return importOverlay(shelf(), request, shippedCorridors(), new Date('2026-11-28T00:00:00Z'));
};

const nodeHead =
  'id,unlocode,name_en,name_ru,name_zh,country,lat,lon,kinds,gauges,note,source,year,confidence';
const linkHead =
  'id,from,to,mode,km,gauges,electrified,status,bidirectional,corridors,hours,hours_confidence,hours_source,calendar,note,source,year,confidence';
/** A depot some 11 km north of Almaty, and a road to it. */
const node = 'depot,,Depot,Депо,仓库,KAZ,43.36,76.9,dry-port,,,our own,2026,estimated';
const link =
  'depot-road,depot,KZALA,road,25,,no,operating,yes,,0.6,estimated,our own,,,our own,2026,estimated';
const csv = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const nodes = csv(nodeHead, node);
const links = csv(linkHead, link);

const nothingKept = (): void => {
  expect(shelf().list()).toEqual([]);
  expect(readdirSync(folder)).not.toContain('var');
};

test('a place with a road to the network is kept, with the origin of the overlay on each row', async () => {
  const outcome = await load({ 'n.csv': nodes, 'l.csv': links });
  expect(outcome).toMatchObject({ kind: 'saved', replaced: false });
  const kept = shelf().find('ours');
  expect(kept?.nodes).toMatchObject([
    { id: 'depot', origin: 'overlay:ours', name: { ru: 'Депо' }, gauges: [] },
  ]);
  expect(kept?.links).toMatchObject([
    { id: 'depot-road', km: 25, hours: 0.6, origin: 'overlay:ours', year: 2026 },
  ]);
});

test('semicolons, a byte order mark, Windows line ends and gzip are read as well', async () => {
  const semicolons = `\u{FEFF}${nodes.replaceAll(',', ';').replaceAll('\n', '\r\n')}`;
  expect((await load({ 'n.csv': semicolons, 'l.csv.gz': gzipSync(links) })).kind).toBe('saved');
  expect(shelf().find('ours')?.nodes).toMatchObject([{ id: 'depot', lat: 43.36 }]);
});

test('Windows-1251 and decimal commas are read when they are told', async () => {
  const letters: Readonly<Record<string, number>> = { Д: 0xc4, е: 0xe5, п: 0xef, о: 0xee };
  const text = csv(nodeHead, node.replace('仓库', '')).replaceAll(',', ';').replaceAll('.', ',');
  const bytes = Buffer.from(Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0)));
  const roads = links.replaceAll(',', ';').replaceAll('.', ',');
  const untold = await load({ 'n.csv': bytes, 'l.csv': roads });
  expect(untold).toMatchObject({
    kind: 'refused',
    problems: [
      { kind: 'bad-encoding', file: 'n.csv', line: 2, byte: 'C4', guess: 'windows-1251' },
      { kind: 'decimal-comma', file: 'l.csv', line: 2, column: 'hours', found: '0,6' },
    ],
  });
  nothingKept();
  const told = await load(
    { 'n.csv': bytes, 'l.csv': roads },
    { encoding: 'windows-1251', isDecimalComma: true },
  );
  expect(told.kind).toBe('saved');
  expect(shelf().find('ours')?.nodes[0]).toMatchObject({
    name: { en: 'Depot', ru: 'Депо', zh: 'Depot' },
    lat: 43.36,
  });
});

test.each([
  [
    'a separator that is none',
    { 'n.csv': nodes.replaceAll(',', '|') },
    { kind: 'no-separator', file: 'n.csv' },
  ],
  ['an empty file', { 'n.csv': '' }, { kind: 'empty-file', file: 'n.csv' }],
  ['a PDF', { 'n.csv': '%PDF-1.7\n%âãÏÓ\n1 0 obj' }, { kind: 'wrong-kind', found: 'pdf', expected: 'CSV' }],
  [
    'a table of something else',
    { 'n.csv': 'year,value\n2020,1\n' },
    { kind: 'unknown-table', found: 'year, value' },
  ],
  ['a header only', { 'n.csv': csv(nodeHead) }, { kind: 'nothing-usable' }],
  [
    'a missing column',
    { 'l.csv': csv(linkHead.replace(',km,', ','), link) },
    { kind: 'absent-column', column: 'km', file: 'l.csv' },
  ],
  [
    'a column twice',
    { 'n.csv': csv(`${nodeHead},lat`, `${node},1`) },
    { kind: 'repeated-column', column: 'lat' },
  ],
  ['a short line', { 'n.csv': csv(nodeHead, node, 'x,y') }, { kind: 'ragged-line', line: 3, expected: 14 }],
  [
    'negative kilometres',
    { 'n.csv': nodes, 'l.csv': links.replace(',25,', ',-25,') },
    { kind: 'out-of-range', file: 'l.csv', line: 2, column: 'km', found: '-25' },
  ],
  [
    'a distance that is a word',
    { 'n.csv': nodes, 'l.csv': links.replace(',25,', ',far,') },
    { kind: 'not-a-number', column: 'km', found: 'far' },
  ],
  [
    'less than the great circle',
    { 'n.csv': nodes, 'l.csv': links.replace(',25,', ',2,') },
    { kind: 'too-short', file: 'l.csv', line: 2, column: 'km', found: '2' },
  ],
  [
    'an unknown country',
    { 'n.csv': nodes.replace('KAZ', 'KZ') },
    { kind: 'bad-country', line: 2, column: 'country', found: 'KZ' },
  ],
  [
    'an unknown mode',
    { 'n.csv': nodes, 'l.csv': links.replace(',road,', ',camel,') },
    { kind: 'bad-word', column: 'mode', found: 'camel' },
  ],
  [
    'an id with a colon',
    { 'n.csv': nodes.replace('depot', 'node:1') },
    { kind: 'bad-id', column: 'id', found: 'node:1' },
  ],
  [
    'an id twice in two files',
    { 'a.csv': nodes, 'b.csv': nodes, 'l.csv': links },
    { kind: 'repeated-id', file: 'b.csv', line: 2, id: 'depot', first: 'a.csv:2' },
  ],
  [
    'a link to nowhere, with what may be meant',
    { 'n.csv': nodes, 'l.csv': links.replace('KZALA', 'KZALB') },
    {
      kind: 'unknown-node',
      line: 2,
      column: 'to',
      found: 'KZALB',
      nearest: expect.stringContaining('KZALA'),
    },
  ],
  [
    'a link from a place to itself',
    { 'n.csv': nodes, 'l.csv': links.replace('KZALA', 'depot') },
    { kind: 'same-ends', line: 2, column: 'to' },
  ],
  [
    'a corridor that nobody knows',
    { 'n.csv': nodes, 'l.csv': links.replace(',yes,,', ',yes,silk,') },
    { kind: 'unknown-reference', table: 'corridors', found: 'silk' },
  ],
  [
    'a railway without a gauge',
    { 'n.csv': nodes, 'l.csv': links.replace(',road,', ',rail,') },
    { kind: 'not-sound', rule: 'gauges', line: 2, column: 'gauges' },
  ],
  [
    'a quotation mark that is not closed',
    { 'n.csv': csv(nodeHead, node.replace('our own', '"our own')) + 'x'.repeat(10_000) },
    { kind: 'too-long', line: 2, column: 'source' },
  ],
  [
    'places joined to nothing',
    { 'n.csv': nodes },
    { kind: 'disconnected', components: 1, places: 1, examples: 'depot' },
  ],
] as const)('%s is refused by file, line and column, and nothing is kept', async (_, files, problem) => {
  const outcome = await load(files);
  expect(outcome.kind === 'refused' && outcome.problems).toEqual(
    expect.arrayContaining([expect.objectContaining(problem)]),
  );
  nothingKept();
});

test('places joined to nothing are kept when they are asked for, and told', async () => {
  const outcome = await load({ 'n.csv': nodes }, { allowDisconnected: true });
  expect(outcome).toMatchObject({
    kind: 'saved',
    kept: { notices: [{ kind: 'apart', count: 1, examples: ['depot'] }] },
  });
});

test('a bad file leaves the overlay of that name as it was', async () => {
  await load({ 'n.csv': nodes, 'l.csv': links });
  await load({ 'n.csv': nodes, 'l.csv': links.replace(',25,', ',-25,') });
  expect(shelf().find('ours')?.links).toMatchObject([{ km: 25 }]);
});

test('a name that leads out of the folder is refused before any file is opened', async () => {
  const outcome = await load({}, { name: '../x', files: [{ path: '/nowhere', label: '/nowhere' }] });
  expect(outcome).toMatchObject({ kind: 'refused', problems: [{ kind: 'bad-name', found: '../x' }] });
});

test('more than twenty problems of a file are counted', async () => {
  const many = Array.from({ length: 30 }, (_, i) => node.replace('depot', `d${i}`).replace('KAZ', 'KZ'));
  const outcome = await load({ 'n.csv': csv(nodeHead, ...many) });
  expect(outcome.kind === 'refused' && outcome.problems).toHaveLength(21);
  expect(outcome.kind === 'refused' && outcome.problems.at(-1)).toMatchObject({
    kind: 'more-problems',
    count: 10,
  });
});

test('the shipped tables exported, imported and exported again are the same bytes', async () => {
  const written = await exportTables(shippedCorridors(), join(folder, 'a'));
  expect(written.map(({ rows }) => rows)).toEqual([
    shippedCorridors().nodes.length,
    shippedCorridors().links.length,
    shippedCorridors().borders.length,
    shippedCorridors().rates.length,
    shippedCorridors().calendars.length,
  ]);
  const files = written.map(({ file }) => ({ path: file, label: file }));
  const outcome = await load({}, { files });
  expect(outcome.kind).toBe('saved');
  const again = await exportTables(shelf().find('ours')!, join(folder, 'b'));
  expect(again).toHaveLength(written.length);
  for (const [index, { file }] of again.entries())
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(written[index]!.file, 'utf8'));
});

test('too many rows are refused at the line where they become too many', async () => {
  const many = Array.from({ length: 120_001 }, (_, i) => node.replace('depot', `d${i}`));
  const outcome = await load({ 'n.csv': [nodeHead, ...many].join('\n') });
  expect(outcome).toMatchObject({
    kind: 'refused',
    problems: [{ kind: 'too-many-rows', file: 'n.csv', line: 120_002 }],
  });
  nothingKept();
}, 20_000);
