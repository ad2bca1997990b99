import type { ImportSession } from '../import-format.ts';

/** What stays out of the flows of one year, US dollars. */
export interface LeftOut {
  /** Reports that name no partner but the world. */
  readonly worldUsd: number;
  /** Reports of trade with oneself (re-imports). */
  readonly ownUsd: number;
  /** Reports of whole chapters or headings where the other side reports their lines. */
  readonly coarseUsd: number;
}

/** What one side states, added up; NULL where it states nothing. */
const side = (column: string, flow: 'export' | 'import'): string =>
  `sum(${column}) FILTER (flow = '${flow}')`;

/**
 * Makes the DuckDB table `mirrored` of one year: exporter, importer, product, what each side reports (NULL: it does
 * not) and weighs. Re-exports and re-imports are parts of exports and imports and are not added.
 *
 * Where one side reports a chapter as a whole and the other its lines, the lines stay: both together would count
 * the trade twice. A row above others must be of the other side, since a reporter's own rows never nest.
 */
export const makeMirrored = async (
  session: ImportSession,
  reports: string,
  year: number,
): Promise<LeftOut> => {
  const counted = `year = ${Math.trunc(year)} AND flow IN ('export', 'import') AND usd > 0`;
  await session.run(`
    CREATE OR REPLACE TEMP TABLE mirrored AS
    SELECT CASE flow WHEN 'export' THEN reporter ELSE partner END AS exporter,
      CASE flow WHEN 'export' THEN partner ELSE reporter END AS importer, product,
      ${side('usd', 'export')} AS exported, ${side('usd', 'import')} AS imported,
      ${side('tonnes', 'export')} AS exported_tonnes, ${side('tonnes', 'import')} AS imported_tonnes
    FROM ${reports} WHERE ${counted} AND partner <> 'WLD' AND partner <> reporter GROUP BY ALL`);
  await session.run(`
    CREATE OR REPLACE TEMP TABLE above AS
    SELECT DISTINCT exporter, importer, unnest(CASE length(product)
        WHEN 6 THEN [product[:4], product[:2], 'TOTAL'] WHEN 4 THEN [product[:2], 'TOTAL'] ELSE ['TOTAL'] END) AS product
    FROM mirrored SEMI JOIN (SELECT DISTINCT exporter, importer FROM mirrored WHERE length(product) <> 6)
      USING (exporter, importer) WHERE product <> 'TOTAL'`);
  const [aside] = await session.rows<{ world: number; own: number }>(`
    SELECT coalesce(sum(usd) FILTER (partner = 'WLD'), 0) AS world,
      coalesce(sum(usd) FILTER (partner = reporter), 0) AS own FROM ${reports} WHERE ${counted}`);
  const [coarse] = await session.rows<{ usd: number }>(`
    SELECT coalesce(sum(coalesce(exported, imported)), 0) AS usd
    FROM mirrored SEMI JOIN above USING (exporter, importer, product)`);
  if (coarse!.usd > 0)
    await session.run(`
      CREATE OR REPLACE TEMP TABLE mirrored AS
      SELECT * FROM mirrored ANTI JOIN above USING (exporter, importer, product)`);
  await session.run('DROP TABLE above');
  return { worldUsd: aside!.world, ownUsd: aside!.own, coarseUsd: coarse!.usd };
};
