import { memberCodes } from '@hamkor/nomenclature';
import { openWarehouse } from '../warehouse/open-warehouse.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import { readMemberSuppliers } from './member-suppliers.ts';
import { readOutsideYears } from './outside-years.ts';
import { readLoadedTrade } from './read-world-trade.ts';

/**
 * Works out of a vintage just loaded what its first reader would wait for, and keeps it beside the rows; a vintage
 * without flows needs nothing. Gives whether it is ready: where memory or the disk did not suffice, the vintage is whole
 * all the same, and its first reader tries again.
 */
export const prepareTrade = async (varFolder: string, vintage: Vintage): Promise<boolean> => {
  if (!vintage.tables.includes('flows')) return true;
  const warehouse = openWarehouse(varFolder);
  try {
    const { trade } = await readLoadedTrade(warehouse, vintage, { trade: { members: memberCodes } });
    await readMemberSuppliers(warehouse, vintage, trade);
    await readOutsideYears(warehouse, vintage, memberCodes);
    return true;
  } catch {
    return false;
  } finally {
    await warehouse.close();
  }
};
