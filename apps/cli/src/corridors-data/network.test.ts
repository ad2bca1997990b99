import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hamkor } from '../run-hamkor.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-cli-network-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { HAMKOR_VAR: join(folder, 'var') };
const file = (name: string, lines: readonly string[]): string => {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return join(folder, name);
};
const nodes = file('nodes.csv', [
  'id,name_en,name_ru,name_zh,country,lat,lon,kinds,source,confidence',
  'depot,Depot,Депо,仓库,KAZ,43.36,76.9,dry-port,our own,estimated',
]);
const linkHead =
  'id,from,to,mode,km,electrified,status,bidirectional,hours,hours_confidence,source,confidence';
const links = file('links.csv', [
  linkHead,
  'depot-road,depot,KZALA,road,25,no,operating,yes,0.6,estimated,our own,estimated',
]);

test('an overlay is imported, listed, shown, used by a route, written out and removed', async () => {
  const imported = await hamkor(['network', 'import', 'nodes-links', nodes, links, '--name', 'ours'], env);
  expect(imported).toEqual({
    code: 0,
    out: 'ours: 1 place, 1 link, 0 border posts, 0 rates, 0 calendars\n',
    error: '',
  });
  expect((await hamkor(['network', 'list'], env)).out).toMatch(/^ours +1 +1 +0 +0 +0 /m);
  const shown = await hamkor(['network', 'show', 'ours', '--json'], env);
  expect(JSON.parse(shown.out)).toMatchObject({
    name: 'ours',
    nodes: 1,
    files: [nodes, links],
    rows: { links: [{ id: 'depot-road', origin: 'overlay:ours' }] },
  });
  const routed = await hamkor(
    ['route', 'depot', 'KZALA', '--tonnes', '20', '--overlay', 'ours', '--json'],
    env,
  );
  expect(routed).toMatchObject({ code: 0, error: '' });
  expect(JSON.parse(routed.out)).toMatchObject({ routes: [{ distance_km: 25 }] });
  expect(routed.out).toContain('overlay:ours');
  const written = await hamkor(['network', 'export', '--overlay', 'ours', '--out', join(folder, 'out')], env);
  expect(written.out).toContain('links.csv: 1 row');
  expect(readFileSync(join(folder, 'out/links.csv'), 'utf8')).toContain('\ndepot-road,depot,KZALA,road,25,');
  expect(existsSync(join(folder, 'out/rates.csv'))).toBe(false);
  expect((await hamkor(['network', 'remove', 'ours'], env)).out).toBe('ours removed\n');
  expect((await hamkor(['network', 'list'], env)).out).toContain('No overlays.');
});

test('a bad row ends with 2, names file, line and column in the language wished for, and nothing is kept', async () => {
  const bad = file('bad.csv', [
    linkHead,
    'depot-road,depot,KZALB,road,25,no,operating,yes,0.6,estimated,our own,estimated',
  ]);
  const args = ['network', 'import', 'nodes-links', nodes, bad, '--name', 'bad'];
  const refused = await hamkor([...args, '--json'], env);
  expect(refused.code).toBe(2);
  expect(refused.error).toMatch(/bad\.csv, line 2, column "to": found "KZALB".*perhaps KZALA \(Almaty/);
  expect(JSON.parse(refused.out)).toMatchObject({ problems: [{ line: 2, column: 'to' }] });
  expect((await hamkor([...args, '--lang', 'ru'], env)).error).toContain('возможно, KZALA');
  expect((await hamkor([...args, '--lang', 'zh'], env)).error).toContain('可能是 KZALA');
  expect((await hamkor(['network', 'list'], env)).out).toContain('No overlays.');
});

test.each([
  [['import', 'shapefile', nodes, '--name', 'x'], 'shapefile'],
  [['import', 'nodes-links', nodes], '--name'],
  [['import', 'nodes-links', nodes, '--name', '../x'], '../x'],
  [['import', 'unlocode', nodes, '--name', 'x', '--join', 'far'], '--join'],
  [['import', 'unlocode', nodes, '--name', 'x', '--country', 'KZ'], '--country'],
  [['import', 'unlocode', nodes, '--name', 'x', '--encoding', 'klingon'], '--encoding'],
  [['import', 'nodes-links', join(folder, 'none.csv'), '--name', 'x'], 'none.csv'],
  [['show', 'nobody'], 'nobody'],
  [['remove', 'nobody'], 'nobody'],
  [['export', '--overlay', 'nobody', '--out', join(folder, 'o')], 'nobody'],
])('network %j is refused with 2, naming what is wrong', async (args, named) => {
  const refused = await hamkor(['network', ...args], env);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.error).toContain(named);
});

test('a folder that cannot be written ends with 1', async () => {
  const failed = await hamkor(['network', 'import', 'nodes-links', nodes, links, '--name', 'ours'], {
    HAMKOR_VAR: join(nodes, 'var'),
  });
  expect(failed).toMatchObject({ code: 1, out: '' });
  expect(failed.error).toContain('ENOTDIR');
});
