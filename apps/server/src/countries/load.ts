import type { Facts } from '../facts/facts.ts';
import { replaceRows } from '../replace-rows.ts';
import type { Database } from '../tables.ts';
import { countryRow } from './country-mapping.ts';
import { indicatorRow } from './indicator-mapping.ts';

/** Replaces countries and their indicators by those of the facts. */
export const loadCountries = async (db: Database, facts: Facts): Promise<void> => {
  await replaceRows(db, 'country', facts.countries.map(countryRow));
  await replaceRows(db, 'indicator', facts.indicators.map(indicatorRow));
};
