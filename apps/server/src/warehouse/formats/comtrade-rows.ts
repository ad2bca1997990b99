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
 *    countries go aside likewise, for their members stand beside them.
 */
export const keepMostDetailed = async (session: ImportSession): Promise<void> => {
  await session.run(`
    CREATE OR REPLACE TEMP TABLE once AS
    SELECT * EXCLUDE (annual, newest, nearest) FROM (
      SELECT *,
        bool_or(NOT is_monthly) OVER (PARTITION BY year, reporter, flow) AS annual,
        max(edition) OVER (PARTITION BY year, reporter, flow) AS newest,
        max(totals) OVER (PARTITION BY year, reporter, flow, partner, product, edition, is_monthly) AS nearest
      FROM reported)
    WHERE (NOT annual OR NOT is_monthly) AND edition IS NOT DISTINCT FROM newest AND totals = nearest`);
  await session.run(`
    CREATE OR REPLACE TEMP TABLE detailed AS
    SELECT DISTINCT year, reporter, flow, partner, unnest(CASE level
        WHEN 6 THEN [product[:4], product[:2], 'TOTAL']
        WHEN 4 THEN [product[:2], 'TOTAL']
        WHEN 0 THEN []
        ELSE ['TOTAL'] END) AS product
    FROM once`);
  await session.run(`
    CREATE OR REPLACE TEMP TABLE leaves AS
    SELECT *, bool_or(partner_kind <> 'world') OVER (PARTITION BY year, reporter, flow) AS has_partners
    FROM once ANTI JOIN detailed USING (year, reporter, flow, partner, product)`);
  await session.run(`
    CREATE OR REPLACE TEMP TABLE kept AS SELECT * FROM leaves
    WHERE partner_kind <> 'union' AND reporter_kind <> 'union' AND (partner_kind <> 'world' OR NOT has_partners)`);
  await session.run(`
    CREATE OR REPLACE TEMP TABLE aside AS SELECT * FROM leaves
    WHERE partner_kind IN ('union', 'world') AND has_partners OR reporter_kind = 'union'`);
};

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
      (SELECT year, reporter, flow, sum(usd) AS total FROM aside WHERE partner_kind = 'world' AND reporter_kind <> 'union' GROUP BY ALL)
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
