import type { QueryOutcome, Warehouse } from './warehouse.ts';
import type { Vintage } from './vintage.ts';

/** What a vintage sees of a country's trade in a year, US dollars. */
export interface SeenTrade {
  readonly iso3: string;
  readonly year: number;
  readonly flow: 'export' | 'import';
  readonly usd: number;
  /** Of it reported by both sides, by the country alone, by its partners alone; null where the rows do not say. */
  readonly both: number | null;
  readonly own: number | null;
  readonly mirror: number | null;
}

type Reading = Pick<Warehouse, 'from' | 'query'>;

const rowsOf = <Row>(outcome: QueryOutcome<Row>): readonly Row[] => {
  // Sums over one vintage are bounded by its countries and years, and are asked for without limits.
  if (outcome.kind !== 'rows' || outcome.isCut) throw new Error('a sum over a vintage was cut');
  return outcome.rows;
};

/** More rows than countries × years × 2 of any vintage. */
const limits = { rows: 200_000, milliseconds: 120_000 };

const by = (who: string): string => `CAST(sum(usd) FILTER (reported = '${who}') AS DOUBLE)`;

const flowSide = (from: string, country: 'exporter' | 'importer'): string => {
  const other = country === 'exporter' ? 'importer' : 'exporter';
  return `SELECT ${country} AS iso3, year::INTEGER AS year, '${country === 'exporter' ? 'export' : 'import'}' AS flow,
      CAST(sum(usd) AS DOUBLE) AS usd, ${by('both')} AS "both", ${by(country)} AS own, ${by(other)} AS mirror
    FROM ${from} GROUP BY ALL`;
};

/**
 * Trade of every country, year and direction that a vintage holds: of `flows`, or of exports and imports by country
 * and product. Empty for a vintage of neither.
 */
export const seenTrade = async (warehouse: Reading, vintage: Vintage): Promise<readonly SeenTrade[]> => {
  if (vintage.tables.includes('flows')) {
    const from = warehouse.from(vintage, 'flows');
    return rowsOf(
      await warehouse.query<SeenTrade>(
        `${flowSide(from, 'exporter')} UNION ALL ${flowSide(from, 'importer')} ORDER BY iso3, year, flow`,
        [],
        limits,
      ),
    );
  }
  if (!vintage.tables.includes('country_product')) return [];
  const side = (flow: 'export' | 'import'): string =>
    `SELECT country AS iso3, year::INTEGER AS year, '${flow}' AS flow, CAST(sum(${flow}_usd) AS DOUBLE) AS usd,
       CAST(NULL AS DOUBLE) AS "both", CAST(NULL AS DOUBLE) AS own, CAST(NULL AS DOUBLE) AS mirror
     FROM ${warehouse.from(vintage, 'country_product')} GROUP BY ALL HAVING sum(${flow}_usd) IS NOT NULL`;
  return rowsOf(
    await warehouse.query<SeenTrade>(
      `${side('export')} UNION ALL ${side('import')} ORDER BY iso3, year, flow`,
      [],
      limits,
    ),
  );
};

/** Countries that report themselves, by year; null for a vintage that does not say who reports. */
export const reportersByYear = async (
  warehouse: Reading,
  vintage: Vintage,
): Promise<ReadonlyMap<number, ReadonlySet<string>> | null> => {
  if (!vintage.tables.includes('reports')) return null;
  const rows = rowsOf(
    await warehouse.query<{ readonly year: number; readonly reporter: string }>(
      `SELECT DISTINCT year::INTEGER AS year, reporter FROM ${warehouse.from(vintage, 'reports')} ORDER BY year, reporter`,
      [],
      limits,
    ),
  );
  return new Map(
    [...Map.groupBy(rows, ({ year }) => year)].map(([year, some]) => [
      year,
      new Set(some.map(({ reporter }) => reporter)),
    ]),
  );
};

/** A country's own total of a year, US dollars. */
export interface NationalTotal {
  readonly iso3: string;
  readonly year: number;
  readonly flow: 'export' | 'import';
  readonly usd: number;
}

/** Series of the World Bank: merchandise exports (free on board) and imports (with freight), current US dollars. */
const series = { 'TX.VAL.MRCH.CD.WT': 'export', 'TM.VAL.MRCH.CD.WT': 'import' } as const;

/** National totals in a vintage of indicators: empty where it holds neither series. */
export const nationalTotals = async (
  warehouse: Reading,
  vintage: Vintage,
): Promise<readonly NationalTotal[]> => {
  const rows = rowsOf(
    await warehouse.query<{
      readonly indicator: keyof typeof series;
      readonly iso3: string;
      readonly year: number;
      readonly usd: number;
    }>(
      `SELECT indicator, iso3, year::INTEGER AS year, value AS usd FROM ${warehouse.from(vintage, 'indicators')}
       WHERE indicator IN ('TX.VAL.MRCH.CD.WT', 'TM.VAL.MRCH.CD.WT') AND value IS NOT NULL ORDER BY ALL`,
      [],
      limits,
    ),
  );
  return rows.map(({ indicator, iso3, year, usd }) => ({ iso3, year, flow: series[indicator], usd }));
};
