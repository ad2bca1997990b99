import type { ImportSession } from '../import-format.ts';
import type { UnmappedCode } from '../vintage.ts';
import type { Place } from './baci-places.ts';
import { textTable } from './map-countries.ts';

const isTold = ({ treatment }: Place): boolean => treatment !== null;

const tellable = (session: ImportSession, name: string, places: readonly Place[]): Promise<void> =>
  textTable(
    session,
    name,
    ['code'],
    places.filter(isTold).map(({ written }) => [written]),
  );

/** Rows and value in `raw` of the codes of which something has to be told. A flow between two such countries counts for both. */
export const unmappedPlaces = async (
  session: ImportSession,
  kind: UnmappedCode['kind'],
  columns: readonly string[],
  places: readonly Place[],
): Promise<readonly Omit<UnmappedCode, 'share'>[]> => {
  const told = places.filter(isTold);
  if (told.length === 0) return [];
  await tellable(session, 'told', places);
  const union = columns.map(
    (column) =>
      `SELECT CAST(${column} AS VARCHAR) AS code, count(*) AS rows, sum(usd) AS usd FROM raw GROUP BY 1`,
  );
  const sums = await session.rows<{ code: string; rows: number; usd: number | null }>(
    `SELECT code, CAST(sum(rows) AS BIGINT) AS rows, sum(usd) AS usd
     FROM (${union.join(' UNION ALL ')}) SEMI JOIN told USING (code) GROUP BY code`,
  );
  const byCode = new Map(sums.map((sum) => [sum.code, sum]));
  return told.map(({ written, label, treatment }) => ({
    kind,
    code: written,
    label,
    rows: byCode.get(written)?.rows ?? 0,
    usd: byCode.get(written)?.usd ?? null,
    treatment: treatment!,
  }));
};

/** Value of the rows in `raw` that hold any of these codes: a row counts once, however many of its codes are among them. */
export const usdOfUnmapped = async (
  session: ImportSession,
  countries: readonly Place[],
  products: readonly Place[],
): Promise<number> => {
  const conditions: string[] = [];
  if (countries.some(isTold)) {
    await tellable(session, 'told_countries', countries);
    for (const column of ['exporter', 'importer'])
      conditions.push(`CAST(${column} AS VARCHAR) IN (FROM told_countries)`);
  }
  if (products.some(isTold)) {
    await tellable(session, 'told_products', products);
    conditions.push('product IN (FROM told_products)');
  }
  if (conditions.length === 0) return 0;
  const [sum] = await session.rows<{ usd: number | null }>(
    `SELECT sum(usd) AS usd FROM raw WHERE ${conditions.join(' OR ')}`,
  );
  return sum!.usd ?? 0;
};
