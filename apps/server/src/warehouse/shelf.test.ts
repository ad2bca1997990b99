import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openShelf } from './shelf.ts';
import type { TestRow } from './test-vintage.ts';
import { writeVintage } from './test-vintage.ts';
import type { Vintage } from './vintage.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamkor-shelf-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rows: TestRow[] = [{ year: 2023, exporter: 'KAZ', importer: 'UZB', product: '740311', usd: 1 }];
const put = (name: string, content: string, about: Partial<Vintage> = {}): Promise<Vintage> =>
  writeVintage(folder, { name, content, ...about }, { flows: rows });

test('a vintage loaded by somebody else is seen at the next question, and so is its replacement', async () => {
  const shelf = openShelf(folder);
  expect(shelf.find('baci')).toBeNull();
  await put('baci', '111111111111', { importedAt: '2026-01-01T00:00:00Z' });
  expect(shelf.find('baci')?.content).toBe('111111111111');
  await put('baci', '222222222222', { importedAt: '2026-01-02T00:00:00Z' });
  expect(shelf.find('baci')?.content).toBe('222222222222');
  expect(shelf.find('baci@111111111111')?.content).toBe('111111111111');
  expect(shelf.vintages().map(({ content }) => content)).toEqual(['222222222222', '111111111111']);
});

test('the newest with flows that is not synthetic is active until another is chosen', async () => {
  const shelf = openShelf(folder);
  await put('old', '111111111111', { importedAt: '2026-01-01T00:00:00Z' });
  await put('new', '222222222222', { importedAt: '2026-01-02T00:00:00Z' });
  await put('made', '333333333333', { importedAt: '2026-01-03T00:00:00Z', isSynthetic: true });
  await put('wdi', '444444444444', { importedAt: '2026-01-04T00:00:00Z', tables: ['indicators'] });
  expect(shelf.active()?.name).toBe('new');
  shelf.activate('made');
  expect(openShelf(folder).active()?.name).toBe('made');
  shelf.activate(null);
  expect(shelf.active()).toBeNull();
  shelf.activate('old@111111111111');
  expect(shelf.active()?.name).toBe('old');
});

test('a choice whose vintage is gone falls back to the newest', async () => {
  const shelf = openShelf(folder);
  const vintage = await put('one', '111111111111');
  await put('two', '222222222222', { importedAt: '2025-01-01T00:00:00Z' });
  shelf.activate('one');
  rmSync(shelf.folder(vintage), { recursive: true });
  expect(shelf.active()?.name).toBe('two');
});
