import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arbitraryFlows } from '../../../../packages/bilateral/arbitrary-world.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWarehouse } from '../warehouse/open-warehouse.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { readLoadedTrade } from './read-world-trade.ts';
import { testWorldSizes, twoYearWorld, writeTestWorld } from './test-world.ts';

const world = twoYearWorld(arbitraryFlows(3, testWorldSizes));
const facts = { trade: { members: world.members } } as unknown as Parameters<typeof readLoadedTrade>[2];
let varFolder = '';
let vintage: Vintage;
let warehouse: Warehouse;
let asked = 0;
beforeAll(async () => {
  varFolder = mkdtempSync(join(tmpdir(), 'hamkor-kept-'));
  vintage = await writeTestWorld(varFolder, world, { name: 'kept' });
  const opened = openWarehouse(varFolder);
  warehouse = {
    ...opened,
    columns: (...given) => {
      asked++;
      return opened.columns(...given);
    },
  };
});
afterAll(async () => {
  await warehouse.close();
  rmSync(varFolder, { recursive: true });
});

test('trade is worked out once, and read as it was from then on', async () => {
  const first = await readLoadedTrade(warehouse, vintage, facts);
  const questions = asked;
  expect(questions).toBeGreaterThan(0);
  const second = await readLoadedTrade(warehouse, vintage, facts);
  expect(asked).toBe(questions);
  expect(second).toEqual(first);
  expect(readdirSync(join(warehouse.folder(vintage), 'derived'))).toHaveLength(1);
});

test('other members or another window are not answered from what was kept', async () => {
  const fewer = { trade: { members: world.members.slice(1) } } as unknown as typeof facts;
  const before = asked;
  expect((await readLoadedTrade(warehouse, vintage, fewer)).trade.members).toHaveLength(
    world.members.length - 1,
  );
  expect((await readLoadedTrade(warehouse, vintage, facts, { years: [2024] })).trade.years).toEqual([2024]);
  expect(asked).toBeGreaterThan(before);
});
