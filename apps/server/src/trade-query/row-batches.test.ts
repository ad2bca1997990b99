import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openWarehouse } from '../warehouse/open-warehouse.ts';
import { rowBatches } from './row-batches.ts';

const varFolder = mkdtempSync(join(tmpdir(), "hamkor-batch'es [x]-"));
const scratch = join(varFolder, 'trade/scratch');
mkdirSync(scratch, { recursive: true });
const warehouse = openWarehouse(varFolder);
afterAll(async () => {
  await warehouse.close();
  rmSync(varFolder, { recursive: true, force: true });
});

test.each([0, 1, 9, 10, 11, 2500])('%i rows come back in order, ten at a time, none twice', async (count) => {
  const file = join(scratch, `rows-${count}.parquet`);
  await warehouse.copyTo(
    `SELECT range AS value, (range * 7919) % 2503 AS mixed FROM range(${count}) ORDER BY mixed`,
    [],
    file,
    'parquet',
  );
  const mixed: number[] = [];
  for await (const batch of rowBatches<{ value: number; mixed: number }>(warehouse, file, 10)) {
    expect(batch.length).toBeLessThanOrEqual(10);
    mixed.push(...batch.map((row) => row.mixed));
  }
  expect(mixed).toHaveLength(count);
  expect(mixed).toEqual(mixed.toSorted((a, b) => a - b));
  expect(new Set(mixed).size).toBe(count);
});
