import type { ImportSession } from '../import-format.ts';

/**
 * UN Comtrade files nest: chapters above headings above lines, World above partners, all customs procedures above
 * each, the year above its months. From the table `reported` this makes `kept`: the most detailed rows, every dollar once.
 *
 * 1. Months only where the year itself is not there; the newest edition where a year came in several.
 * 2. Of the breakdowns by customs procedure, transport, mode of supply and second partner the row of their totals; where
 *    it is not there, the rows nearest to it, added.
 * 3. Of products the lines no other row of the same reporter, flow, year and partner details further.
 * 4. World only where a reporter names no partner for that flow and year: else it goes to `aside`, for checking. Unions of
 *    countries go aside likewise, for their members stand beside them, and so does the World as a reporter.
 */
export const keepMostDetailed = async (session: ImportSession): Promise<void> => {
  const [about] = await session.rows<About>(`
    SELECT bool_or(is_monthly) AS months, count(DISTINCT edition)::INTEGER AS editions, min(totals)::INTEGER AS totals,
      count(DISTINCT level)::INTEGER AS levels FROM reported`);
  // Most files need none of the steps: they are not paid for then.
  await session.run(
    `CREATE OR REPLACE TEMP VIEW once AS ${about === undefined ? 'FROM reported' : onceOf(about)}`,
  );
  if (about !== undefined && isNested(about))
    await session.run(
      'CREATE OR REPLACE TEMP TABLE unnested AS FROM once; CREATE OR REPLACE TEMP VIEW once AS FROM unnested',
    );
  await session.run(`
    CREATE OR REPLACE TEMP TABLE detailed AS
    SELECT DISTINCT year, reporter, flow, partner, unnest(CASE level
        WHEN 6 THEN [product[:4], product[:2], 'TOTAL']
        WHEN 4 THEN [product[:2], 'TOTAL']
        WHEN 0 THEN []
        ELSE ['TOTAL'] END) AS product
    FROM once WHERE ${(about?.levels ?? 2) > 1}`);
  await session.run(`
    CREATE OR REPLACE TEMP TABLE with_partners AS
    SELECT DISTINCT year, reporter, flow, true AS has_partners FROM once WHERE partner_kind <> 'world'`);
  await session.run(`
    CREATE OR REPLACE TEMP TABLE leaves AS
    SELECT once.*, coalesce(has_partners, false) AS has_partners
    FROM once ANTI JOIN detailed USING (year, reporter, flow, partner, product)
    LEFT JOIN with_partners USING (year, reporter, flow)`);
  const [reporters] = await session.rows<{ n: number }>(
    `SELECT count(*)::INTEGER AS n FROM leaves WHERE reporter_kind NOT IN ('world', 'union')`,
  );
  const sums = reporters!.n > 0 ? `('union', 'world')` : `('union')`;
  const isAside = `(partner_kind = 'world' AND has_partners OR partner_kind = 'union' OR reporter_kind IN ${sums})`;
  await session.run(`CREATE OR REPLACE TEMP VIEW kept AS FROM leaves WHERE NOT ${isAside}`);
  await session.run(`CREATE OR REPLACE TEMP VIEW aside AS FROM leaves WHERE ${isAside}`);
};

interface About {
  readonly months: boolean | null;
  readonly editions: number;
  readonly totals: number | null;
  readonly levels: number;
}

/** Dimensions whose totals a row may hold: customs procedure, transport, mode of supply, second partner. */
const dimensions = 4;

const isNested = ({ months, editions, totals }: About): boolean =>
  months === true || editions > 1 || (totals ?? dimensions) < dimensions;

const onceOf = (about: About): string =>
  isNested(about)
    ? `SELECT * EXCLUDE (annual, newest, nearest) FROM (
        SELECT *,
          bool_or(NOT is_monthly) OVER (PARTITION BY year, reporter, flow) AS annual,
          max(edition) OVER (PARTITION BY year, reporter, flow) AS newest,
          max(totals) OVER (PARTITION BY year, reporter, flow, partner, product_written, edition, period) AS nearest
        FROM reported)
      WHERE (NOT annual OR NOT is_monthly) AND edition = newest AND totals = nearest`
    : 'FROM reported';

/** How far two sums over the same trade lie apart. */
interface Difference {
  readonly year: number;
  readonly reporter: string;
  readonly flow: string;
  readonly total: number;
  readonly parts: number;
}

const told = ({ year, reporter, flow, total, parts }: Difference): string =>
  `${reporter} ${flow} ${year}: ${billions(parts)} of ${billions(total)}`;

const billions = (usd: number): string => `${(usd / 1e9).toFixed(2)} bn US dollars`;

/** Differences that a reader should know of: more than a percent, the largest three named. */
const sentence = (what: string, differences: readonly Difference[]): string[] =>
  differences.length === 0
    ? []
    : [`${what} in ${differences.length} cases, most in ${differences.slice(0, 3).map(told).join('; ')}.`];

const apart = 'abs(total - parts) > greatest(0.01 * total, 1000) ORDER BY abs(total - parts) DESC';

/** What the totals that were put aside say of the rows kept: sentences for the origin's gaps. */
export const compareWithTotals = async (session: ImportSession): Promise<readonly string[]> => {
  const partners = await session.rows<Difference>(`
    SELECT year, reporter, flow, total, parts FROM
      (SELECT year, reporter, flow, sum(usd) AS total FROM aside WHERE partner_kind = 'world' AND reporter_kind NOT IN ('union', 'world') GROUP BY ALL)
      JOIN (SELECT year, reporter, flow, sum(usd) AS parts FROM kept GROUP BY ALL) USING (year, reporter, flow)
    WHERE ${apart}`);
  const products = await session.rows<Difference>(`
    SELECT * FROM (SELECT year, reporter, flow, sum(total) AS total, sum(parts) AS parts FROM
      (SELECT year, reporter, flow, partner, sum(usd) AS total FROM once WHERE product = 'TOTAL' GROUP BY ALL)
      JOIN (SELECT year, reporter, flow, partner, sum(usd) AS parts FROM leaves GROUP BY ALL)
        USING (year, reporter, flow, partner)
    GROUP BY ALL) WHERE ${apart}`);
  return [
    ...sentence('The sum over partners differs from the World row of the reporter', partners),
    ...sentence('The sum over products differs from the TOTAL row', products),
  ];
};
