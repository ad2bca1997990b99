import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { WebSources } from './web-build.ts';
import { buildWeb, webState } from './web-build.ts';

const home = mkdtempSync(join(tmpdir(), 'hamkor-build-'));
const sources: WebSources = { folder: join(home, 'web'), alsoReads: [join(home, 'lock')] };
afterAll(() => rmSync(home, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(home, path), text);
const built = () => readFileSync(join(sources.folder, 'dist/index.html'), 'utf8');
const later = () => new Date(Date.now() + 5000);

test('without sources there is nothing to build', async () => {
  mkdirSync(sources.folder);
  write('lock', '');
  expect(webState(sources)).toBe('no-sources');
  expect(await buildWeb(sources)).toEqual({ kind: 'web-missing', folder: sources.folder });
});

test('a first build makes it current', async () => {
  symlinkSync(join(import.meta.dirname, '../../../../node_modules'), join(sources.folder, 'node_modules'));
  write('web/package.json', '{"type":"module"}');
  write(
    'web/index.html',
    '<!doctype html><title>first</title><script type="module" src="/main.js"></script>',
  );
  write('web/main.js', 'document.title');
  expect(webState(sources)).toBe('missing');
  expect(await buildWeb(sources)).toBeNull();
  expect(webState(sources)).toBe('current');
  expect(built()).toContain('<title>first</title>');
});

test.each(['web/main.js', 'lock'])('a newer %s makes it outdated', (path) => {
  const now = new Date(0);
  utimesSync(join(home, path), later(), later());
  expect(webState(sources)).toBe('outdated');
  utimesSync(join(home, path), now, now);
  expect(webState(sources)).toBe('current');
});

test('a newer test does not', () => {
  write('web/main.test.ts', '');
  utimesSync(join(home, 'web/main.test.ts'), later(), later());
  utimesSync(sources.folder, new Date(0), new Date(0));
  expect(webState(sources)).toBe('current');
});

test('a build that fails says why and leaves the earlier one', async () => {
  write('web/main.js', 'import "./gone.js"');
  expect(webState(sources)).toBe('outdated');
  expect(await buildWeb(sources)).toMatchObject({
    kind: 'web-build-failed',
    output: expect.stringContaining('gone.js') as string,
  });
  expect(built()).toContain('<title>first</title>');
});

test('a build that is cancelled leaves the earlier one', async () => {
  write('web/main.js', 'document.title = "second"');
  const controller = new AbortController();
  const building = buildWeb(sources, controller.signal);
  controller.abort();
  expect(await building).toMatchObject({ kind: 'web-build-failed' });
  expect(built()).toContain('<title>first</title>');
});
