import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hamkor, runHamkor } from './run-hamkor.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-cli-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { HAMKOR_VAR: join(folder, 'var') };
const file = (name: string, text = ''): string => {
  if (text !== '') writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test('a generated file is loaded, listed as synthetic, written out and loaded again as the same rows', async () => {
  const made = await hamkor(['generate', file('made.csv'), '--rows', '3000', '--seed', '7'], env);
  expect(made).toMatchObject({ code: 0, error: '' });
  expect(made.out).toContain('SYNTHETIC DATA');
  // What to type next is said, under a name that no real data have; the edition is known from the file.
  expect(made.out).toContain(`hamkor import baci ${file('made.csv')} --edition HS22 --name synthetic-2023`);
  const loaded = await hamkor(['import', 'baci', file('made.csv'), '--name', 'made'], env);
  expect(loaded.code).toBe(0);
  expect(loaded.out).toMatch(/^made@[0-9a-f]{12}: 3,000 rows, 2023, US\$ /);
  expect(loaded.error).toContain('[####################] done 100%');
  expect(loaded.error).toMatch(/^1 file as baci, to be called made\n/);
  expect(loaded.error).not.toContain(' 0%');
  const listed = await hamkor(['vintages'], env);
  expect(listed.out).toMatch(/made@[0-9a-f]{12} +baci +HS 2022 +2023 +3,000 +[\d.]+ kB +0% +SYNTHETIC DATA/);
  const written = await hamkor(['export', 'made', '--out', file('out.csv')], env);
  expect(written).toMatchObject({ code: 0, error: '' });
  expect(readFileSync(file('out.csv'), 'utf8')).toMatch(/^t,i,j,k,v,q,synthetic\n2023,/);
  const again = await hamkor(['import', 'baci', file('out.csv'), '--name', 'again', '--json'], env);
  expect(JSON.parse(again.out)).toMatchObject({ isNew: true, vintage: { rows: 3000, isSynthetic: true } });
});

test('a vintage is chosen and removed by name; one that is not there is told with those that are', async () => {
  expect((await hamkor(['vintages', 'use', 'made'], env)).code).toBe(0);
  expect((await hamkor(['vintages'], env)).out).toMatch(/^\* +made@/m);
  expect((await hamkor(['vintages', 'use', 'shipped'], env)).code).toBe(0);
  expect((await hamkor(['vintages'], env)).out).not.toContain('*');
  const unknown = await hamkor(['vintages', 'remove', 'nobody'], env);
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.error).toMatch(/nobody.*(made|again)/);
  expect((await hamkor(['vintages', 'remove', 'again'], env)).code).toBe(0);
  expect(JSON.parse((await hamkor(['vintages', '--json'], env)).out)).toMatchObject({
    items: [{ name: 'made' }],
    active: null,
    unfinished: [],
  });
});

test('a bad file ends with 2, names line and column, and changes nothing', async () => {
  const bad = file('bad_HS22.csv', 't,i,j,k,v,q\n2022,156,398,740311,1,1\n2022,156,398,740312,-1,1\n');
  const refused = await hamkor(['import', 'baci', bad, '--name', 'made', '--json'], env);
  expect(refused.code).toBe(2);
  expect(refused.error).toContain('line 3, column "v": found -1; expected an amount of zero or more');
  expect(JSON.parse(refused.out)).toMatchObject({ problems: [{ line: 3, column: 'v' }] });
  expect((await hamkor(['vintages'], env)).out).toContain('3,000');
});

test.each([
  [['import', 'excel', 'x.csv'], 'excel'],
  [['import', 'baci', 'x.csv', '--columns', 'year'], '--columns'],
  [['vintages', 'polish'], 'polish'],
  [['vintages', 'use'], 'use'],
  [['export', 'nobody', '--out', 'x.csv'], 'nobody'],
  [['export', 'made', '--format', 'xml', '--out', 'x.csv'], 'xml'],
  [['generate', 'x.csv', '--rows', 'many'], '--rows'],
])('%s is refused with 2, naming what is wrong', async (args, named) => {
  const refused = await hamkor(args, env);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.error).toContain(named);
});

test('what the machine cannot do ends with 1, without a trace of the program', async () => {
  const sound = file('sound_HS22.csv', 't,i,j,k,v,q\n2022,156,398,740311,1,1\n');
  const failed = await hamkor(['import', 'baci', sound], { HAMKOR_VAR: join(sound, 'var') });
  expect(failed).toMatchObject({ code: 1, out: '' });
  expect(failed.error).toMatch(/cannot be written \(ENOTDIR\); expected .*HAMKOR_VAR/);
  expect(failed.error).not.toMatch(/^ +at |node:/m);
});

test('a name of a file that would colour the terminal is shown, not done', async () => {
  const evil = join(folder, '\u001B[31mred\nline_HS22.csv');
  writeFileSync(evil, 't,i,j,k,v,q\n2022,156,398,740311,-1,1\n');
  const refused = await hamkor(['import', 'baci', evil, '--name', 'evil'], env);
  expect(refused.code).toBe(2);
  expect(refused.error).toContain('␛[31mred␊line_HS22.csv, line 2');
  expect(refused.error).not.toContain('\u001B[31m');
});

test.each([
  ['en', 'Where to get it'],
  ['ru', 'Откуда взять данные'],
  ['zh', '数据来源'],
])('help in %s says where each kind of file comes from, with a command to type', async (lang, begin) => {
  const { code, out } = await hamkor(['import', '--help', '--lang', lang], env);
  expect(code).toBe(0);
  expect(out).toContain(begin);
  for (const format of ['baci', 'comtrade', 'atlas', 'wdi', 'io', 'concordance'])
    expect(out).toContain(`hamkor import ${format} `);
});

test('Ctrl-C ends an import cleanly with 1 and says how it stands', async () => {
  await hamkor(['generate', file('large.csv'), '--rows', '400000'], env);
  const run = runHamkor(['import', 'baci', file('large.csv'), '--edition', 'HS22', '--name', 'cut'], env);
  await new Promise<void>((resolve) => {
    run.child.stderr!.on('data', () => {
      if (run.output.error.includes('reading')) resolve();
    });
  });
  run.child.kill('SIGINT');
  expect(await run.ended).toBe(1);
  expect(run.output.error).toContain('cancelled');
  expect(existsSync(join(folder, 'var/trade/import.lock'))).toBe(false);
  // What had been read before may be named as unfinished, but is no vintage.
  expect((await hamkor(['vintages'], env)).out).not.toContain('cut@');
});
