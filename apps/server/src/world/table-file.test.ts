import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTables, removeOthers, writeTables } from './table-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamkor-tables-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is written is read back, whatever the lengths', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.double()),
      fc.array(fc.integer()),
      fc.array(fc.integer({ min: -32_768, max: 32_767 })),
      fc.string({ unit: 'binary' }),
      async (floats, wholes, smalls, word) => {
        const file = join(folder, 'a.v1-0.bin');
        const tables = {
          floats: Float64Array.from(floats),
          smalls: Int16Array.from(smalls),
          wholes: Int32Array.from(wholes),
        };
        expect(await writeTables(file, { about: { word }, tables })).toBe(true);
        expect(await readTables(file)).toEqual({ about: JSON.parse(JSON.stringify({ word })), tables });
      },
    ),
    { numRuns: 12 },
  );
  expect(readdirSync(folder)).toEqual(['a.v1-0.bin']);
});

test('a file that is cut short, longer or foreign is not taken', async () => {
  const file = join(folder, 'a.v1-0.bin');
  await writeTables(file, { about: null, tables: { some: Float64Array.of(1, 2, 3) } });
  const whole = readFileSync(file);
  for (const bytes of [
    whole.subarray(0, whole.length - 1),
    whole.subarray(0, 5),
    Buffer.concat([whole, Buffer.alloc(8)]),
    Buffer.from('exporter,importer,usd\nKAZ,CHN,1\n'),
    Buffer.alloc(0),
  ]) {
    writeFileSync(file, bytes);
    expect(await readTables(file)).toBeNull();
  }
});

test('a folder that cannot be written to is no failure', async () => {
  writeFileSync(join(folder, 'file'), '');
  const file = join(folder, 'file', 'a.v1-0.bin');
  expect(await writeTables(file, { about: null, tables: {} })).toBe(false);
  expect(await readTables(file)).toBeNull();
});

test('other versions of a part go, other parts stay', async () => {
  for (const name of ['a.v1-0.bin', 'a.v1-1.bin', 'a.v2-0.bin', 'ab.v1-0.bin'])
    writeFileSync(join(folder, name), '');
  await removeOthers(join(folder, 'a.v2-0.bin'));
  expect(readdirSync(folder).sort()).toEqual(['a.v2-0.bin', 'ab.v1-0.bin']);
});
