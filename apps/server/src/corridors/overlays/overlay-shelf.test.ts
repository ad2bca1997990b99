import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Overlay } from '@hamkor/corridors';
import { overlayShelf } from './overlay-shelf.ts';

let varFolder = '';
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-overlays-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  varFolder = folder;
});

const folder = (): string => join(varFolder, 'corridors/overlays');
const overlay = (name: string, id = 'XX001'): Overlay => ({
  name,
  nodes: [
    {
      origin: `overlay:${name}`,
      source: 'a test',
      year: null,
      confidence: 'unverified',
      id,
      unlocode: null,
      name: { en: 'A', ru: 'А', zh: '甲' },
      country: 'KAZ',
      lat: 50,
      lon: 70,
      kinds: ['city'],
      gauges: [],
      note: null,
    },
  ],
  links: [],
  borders: [],
  rates: [],
  calendars: [],
});
const account = { savedAt: '2026-11-28T10:00:00.000Z', files: ['nodes.csv'], notices: [] };

test('what is saved is found by name, also by another shelf, and the same rows have the same checksum', () => {
  const shelf = overlayShelf(varFolder);
  expect(shelf.list()).toEqual([]);
  const first = shelf.save('ours', overlay('ours'), account);
  const again = shelf.save('ours', overlay('ours'), { ...account, savedAt: '2026-11-29T10:00:00.000Z' });
  const other = overlayShelf(varFolder);
  expect(other.find('ours')).toEqual(overlay('ours'));
  expect(other.list()).toMatchObject([{ savedAt: '2026-11-29T10:00:00.000Z', files: ['nodes.csv'] }]);
  if (first.kind !== 'saved' || again.kind !== 'saved') throw new Error('not saved');
  expect(again.kept.sha256).toBe(first.kept.sha256);
  const changed = shelf.save('ours', overlay('ours', 'XX002'), account);
  expect(changed.kind === 'saved' && changed.kept.sha256).not.toBe(first.kept.sha256);
  expect(other.find('ours')?.nodes[0]?.id).toBe('XX002');
});

test('an overlay is removed once', () => {
  const shelf = overlayShelf(varFolder);
  shelf.save('ours', overlay('ours'), account);
  expect(shelf.remove('ours')).toBe(true);
  expect(shelf.remove('ours')).toBe(false);
  expect(shelf.find('ours')).toBeNull();
});

test.each(['../x', 'a/b', '.hidden', '', 'shipped', 'x'.repeat(61), 'a b', '..', 'a\u0000'])(
  'the name %j is refused, and nothing is written',
  (name) => {
    const shelf = overlayShelf(varFolder);
    expect(shelf.save(name, overlay(name), account)).toMatchObject({
      kind: 'refused',
      problems: [{ kind: 'bad-name', found: name }],
    });
    expect(shelf.find(name)).toBeNull();
    expect(shelf.remove(name)).toBe(false);
    expect(readdirSync(varFolder)).toEqual([]);
  },
);

test('names of other scripts are names', () => {
  const shelf = overlayShelf(varFolder);
  expect(shelf.save('наши-2026', overlay('наши-2026'), account).kind).toBe('saved');
  expect(shelf.find('наши-2026')?.nodes).toHaveLength(1);
});

test.each([
  ['cut off', 'json', (text: string) => text.slice(0, 200)],
  ['a figure changed', 'checksum', (text: string) => text.replace('"lat":50', '"lat":51')],
  ['a column taken out', 'shape', (text: string) => text.replace('"lat":50,', '')],
  ['empty', 'json', () => ''],
])('a file that was %s is told as damaged, and the others are still there', (_, reason, change) => {
  const shelf = overlayShelf(varFolder);
  shelf.save('sound', overlay('sound'), account);
  shelf.save('broken', overlay('broken'), account);
  const file = join(folder(), 'broken.json');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const after = overlayShelf(varFolder);
  expect(after.read('broken')).toEqual({ kind: 'damaged', reason });
  expect(after.find('broken')).toBeNull();
  expect(after.damaged()).toEqual([{ name: 'broken', reason }]);
  expect(after.list().map((kept) => kept.overlay.name)).toEqual(['sound']);
  expect(after.remove('broken')).toBe(true);
});

test('what a process that was killed had half-written is not seen, and goes with the next overlay that is saved', () => {
  const shelf = overlayShelf(varFolder);
  shelf.save('ours', overlay('ours'), account);
  // No process has this number: they end below four million.
  writeFileSync(join(folder(), 'ours.json.99999999.new'), '{"sha256":"');
  writeFileSync(join(folder(), `ours.json.${process.pid}.new`), '{"sha256":"');
  expect(shelf.find('ours')).toEqual(overlay('ours'));
  expect(shelf.list()).toHaveLength(1);
  shelf.save('other', overlay('other'), account);
  expect(readdirSync(folder()).sort()).toEqual(['other.json', 'ours.json', `ours.json.${process.pid}.new`]);
});

test('a folder that cannot be written is told, not thrown', () => {
  mkdirSync(join(varFolder, 'corridors'));
  writeFileSync(folder(), 'a file where the folder should be');
  const saving = overlayShelf(varFolder).save('ours', overlay('ours'), account);
  expect(saving).toMatchObject({ kind: 'refused', problems: [{ kind: 'not-writable' }] });
});
