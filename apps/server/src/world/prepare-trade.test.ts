import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memberCodes } from '@hamkor/nomenclature';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arbitraryFlows } from '../../../../packages/bilateral/arbitrary-world.ts';
import { readTradeEvidence } from '../facts/trade-evidence.ts';
import { openWarehouse } from '../warehouse/open-warehouse.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import { readMemberSuppliers } from './member-suppliers.ts';
import { prepareTrade } from './prepare-trade.ts';
import { readLoadedTrade } from './read-world-trade.ts';
import { testWorldSizes, twoYearWorld, writeTestWorld } from './test-world.ts';

let varFolder = '';
beforeAll(() => {
  varFolder = mkdtempSync(join(tmpdir(), 'hamkor-prepared-'));
});
afterAll(() => rmSync(varFolder, { recursive: true }));

test('after it neither the study nor the pages ask the database', async () => {
  const vintage = await writeTestWorld(varFolder, twoYearWorld(arbitraryFlows(4, testWorldSizes)), {
    name: 'made',
  });
  expect(await prepareTrade(varFolder, vintage)).toBe(true);
  const warehouse = openWarehouse(varFolder);
  const silent = {
    ...warehouse,
    columns: () => Promise.reject(new Error('the database was asked')),
    query: () => Promise.reject(new Error('the database was asked')),
  };
  const { trade } = await readLoadedTrade(silent, vintage, { trade: readTradeEvidence() });
  expect(trade.members).toEqual(memberCodes);
  await readMemberSuppliers(silent, vintage, trade);
  await warehouse.close();
});

test('a vintage without flows needs nothing, one whose rows are gone is told', async () => {
  const others = await writeVintage(
    varFolder,
    { name: 'others', content: '00000000000a' },
    { indicators: [{ indicator: 'x', iso3: 'KAZ', year: 2020, value: 1, unit: 'USD' }] },
  );
  expect(await prepareTrade(varFolder, others)).toBe(true);
  expect(readdirSync(openWarehouse(varFolder).folder(others))).not.toContain('derived');
  expect(await prepareTrade(varFolder, { ...others, name: 'gone', tables: ['flows'] })).toBe(false);
});
