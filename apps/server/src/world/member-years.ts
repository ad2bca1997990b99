import { vintageOrigin } from '../warehouse/vintage.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { exactSum, flowSource } from './flow-queries.ts';

/** Amounts of a year, US dollars: with fuels and gold, and without. Bounds are NaN where no row states any. */
export interface YearAmount {
  readonly usd: number;
  readonly rest: number;
  readonly low: number;
  readonly high: number;
  /** Rows behind it; 0 says that no trade is recorded, which need not mean that there was none. */
  readonly rows: number;
}

/** What flows between members, and between them and all others, year by year of the whole vintage. */
export interface MemberYears {
  readonly origin: string;
  readonly years: readonly number[];
  /** From and to are members' codes, or null for all countries that are no members together. */
  readonly amount: (year: number, from: string | null, to: string | null) => YearAmount;
  /** All that a member sells or buys in a year, of the two kinds; null: all countries of the world. */
  readonly sold: (year: number, member: string | null, kind: 'usd' | 'rest') => number;
  readonly bought: (year: number, member: string | null, kind: 'usd' | 'rest') => number;
}

interface Row {
  readonly year: number;
  readonly exporter: string | null;
  readonly importer: string | null;
  readonly usd: number;
  readonly rest: number;
  readonly low: number;
  readonly high: number;
  readonly bounded: number;
  readonly rows: number;
}

const nothing: YearAmount = { usd: 0, rest: 0, low: Number.NaN, high: Number.NaN, rows: 0 };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const key = (year: number, from: string | null, to: string | null): string => `${year} ${from} ${to}`;

/** Reads all years of a vintage in one pass. Bounds of a sum are sums of bounds: as if all rows erred one way. */
export const readMemberYears = async (
  warehouse: Warehouse,
  vintage: Vintage,
  members: readonly string[],
): Promise<MemberYears> => {
  const source = await flowSource(warehouse, vintage, members, vintage.years);
  const side = (column: string): string =>
    `CASE WHEN ${column} IN (${source.members}) THEN ${column} END AS ${column}`;
  const outcome = await warehouse.query<Row>(
    `SELECT year::INTEGER AS year, exporter, importer, ${exactSum('usd')} AS usd,
       ${exactSum('usd', ` FILTER (NOT (starts_with(product, '27') OR starts_with(product, '7108')))`)} AS rest,
       ${exactSum('coalesce(usd_low, usd)')} AS low, ${exactSum('coalesce(usd_high, usd)')} AS high,
       count(usd_low)::INTEGER AS bounded, count(*)::INTEGER AS rows
     FROM (SELECT year, ${side('exporter')}, ${side('importer')}, product, usd, usd_low, usd_high
           FROM ${source.from} WHERE ${source.counts})
     GROUP BY ALL`,
  );
  if (outcome.kind !== 'rows') throw new Error('there was no limit of time');
  const amounts = new Map(
    outcome.rows.map(({ year, exporter, importer, usd, rest, low, high, bounded, rows }) => [
      key(year, exporter, importer),
      { usd, rest, rows, ...(bounded > 0 ? { low, high } : { low: Number.NaN, high: Number.NaN }) },
    ]),
  );
  const amount = (year: number, from: string | null, to: string | null): YearAmount =>
    amounts.get(key(year, from, to)) ?? nothing;
  const everyone = [...members, null];
  const sold: MemberYears['sold'] = (year, member, kind) =>
    member === null
      ? sum(everyone.flatMap((from) => everyone.map((to) => amount(year, from, to)[kind])))
      : sum(everyone.map((to) => amount(year, member, to)[kind]));
  return {
    origin: vintageOrigin(vintage),
    years: vintage.years.toSorted((a, b) => a - b),
    amount,
    sold,
    bought: (year, member, kind) =>
      member === null
        ? sold(year, null, kind)
        : sum(everyone.map((from) => amount(year, from, member)[kind])),
  };
};
