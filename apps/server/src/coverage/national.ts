import type { FigureDocument } from '@hamkor/contract';
import type { Facts } from '../facts/facts.ts';
import { nationalTotals } from '../warehouse/coverage.ts';
import { vintageOrigin } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';

export type Flow = 'export' | 'import';

/** A country's own total of a year; null value where none is known. */
export type NationalOf = (iso3: string, year: number, flow: Flow) => FigureDocument | null;

const keyOf = (iso3: string, year: number, flow: Flow): string => `${iso3} ${year} ${flow}`;

const shippedIndicators: Readonly<Record<string, Flow>> = {
  merchandise_exports: 'export',
  merchandise_imports: 'import',
};

/** Totals among the shipped indicators; of several sources a published one first, else the one listed first. */
export const shippedNational = ({ indicators }: Pick<Facts, 'indicators'>): NationalOf => {
  const found = new Map<string, FigureDocument>();
  for (const { iso3, indicator, figure } of indicators) {
    const flow = shippedIndicators[indicator];
    const { years, unit } = figure;
    if (flow === undefined || unit !== 'USD' || years === null || years[0] !== years[1]) continue;
    const key = keyOf(iso3, years[0], flow);
    const known = found.get(key);
    if (known === undefined || (known.confidence !== 'published' && figure.confidence === 'published'))
      found.set(key, figure);
  }
  return (iso3, year, flow) => found.get(keyOf(iso3, year, flow)) ?? null;
};

/** Totals of the newest loaded indicators that hold them, for the whole world; behind them the shipped ones. */
export const nationalOf = async (
  warehouse: Pick<Warehouse, 'vintages' | 'from' | 'query'>,
  facts: Pick<Facts, 'indicators'>,
): Promise<NationalOf> => {
  const shipped = shippedNational(facts);
  for (const vintage of warehouse.vintages()) {
    if (!vintage.tables.includes('indicators')) continue;
    const totals = await nationalTotals(warehouse, vintage);
    if (totals.length === 0) continue;
    const loaded = new Map(
      totals.map(({ iso3, year, flow, usd }): [string, FigureDocument] => [
        keyOf(iso3, year, flow),
        {
          value: usd,
          unit: 'USD',
          years: [year, year],
          confidence: vintage.isSynthetic ? 'unverified' : 'published',
          origins: [vintageOrigin(vintage)],
          steps: [],
        },
      ]),
    );
    return (iso3, year, flow) => loaded.get(keyOf(iso3, year, flow)) ?? shipped(iso3, year, flow);
  }
  return shipped;
};
