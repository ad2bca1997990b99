import type { WorldTrade } from '@hamkor/bilateral';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import type { KeptByVintage } from './kept-by-vintage.ts';
import { keptByVintage } from './kept-by-vintage.ts';
import type { MemberSuppliers } from './member-suppliers.ts';
import { readMemberSuppliers } from './member-suppliers.ts';
import type { MemberYears } from './member-years.ts';
import { readMemberYears } from './member-years.ts';
import type { OutsideYears } from './outside-years.ts';
import { readOutsideYears } from './outside-years.ts';
import type { ProductYears } from './product-years.ts';
import { readProductYears } from './product-years.ts';
import type { MemberFacts } from './read-world-trade.ts';
import { readWorldTrade } from './read-world-trade.ts';

/** The trade of loaded vintages in memory, each part read at the first question and kept. */
export interface LoadedWorlds extends KeptByVintage {
  readonly trade: (vintage: Vintage) => Promise<WorldTrade>;
  readonly memberYears: (vintage: Vintage) => Promise<MemberYears>;
  readonly productYears: (vintage: Vintage) => Promise<ProductYears>;
  readonly suppliers: (vintage: Vintage) => Promise<MemberSuppliers>;
  readonly outsideYears: (vintage: Vintage) => Promise<OutsideYears>;
}

const known = new WeakMap<Warehouse, LoadedWorlds>();

/** One for a warehouse, however many domains ask. */
export const loadedWorldsOf = (warehouse: Warehouse, facts: MemberFacts): LoadedWorlds => {
  const { members } = facts.trade;
  const kept = keptByVintage();
  const trade = (vintage: Vintage): Promise<WorldTrade> =>
    kept.part(vintage, 'trade', () => readWorldTrade(warehouse, vintage, facts));
  const worlds = known.get(warehouse) ?? {
    ...kept,
    trade,
    memberYears: (vintage) =>
      kept.part(vintage, 'member-years', () => readMemberYears(warehouse, vintage, members)),
    productYears: (vintage) =>
      kept.part(vintage, 'product-years', () => readProductYears(warehouse, vintage, members)),
    outsideYears: (vintage) =>
      kept.part(vintage, 'outside-years', () => readOutsideYears(warehouse, vintage, members)),
    suppliers: (vintage) =>
      kept.part(vintage, 'suppliers', async () =>
        readMemberSuppliers(warehouse, vintage, await trade(vintage)),
      ),
  };
  known.set(warehouse, worlds);
  return worlds;
};
