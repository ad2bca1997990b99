import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { header, table } from './indices/run-indices.ts';
import { hamkor } from './run-hamkor.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-indices-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('as a process it ends with 2 on bad input, says why on standard error only, and with 0 when all is well', async () => {
  const file = join(folder, 'table.csv');
  writeFileSync(file, `${header}AAA,1,x\n`);
  const named = ['--country', 'iso', '--product', 'hs', '--value', 'usd'];
  const bad = await hamkor(['indices', file, ...named, '--json']);
  expect(bad).toMatchObject({ code: 2, out: '' });
  expect(bad.error).toContain('line 2, column “usd”: found “x”');
  writeFileSync(file, table);
  const good = await hamkor(['indices', file, ...named, '--json']);
  expect(good).toMatchObject({ code: 0, error: '' });
  expect((JSON.parse(good.out) as { countries: number }).countries).toBe(3);
});
