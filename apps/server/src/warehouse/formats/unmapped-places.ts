import type { ImportSession } from '../import-format.ts';
import { sqlText } from '../sql.ts';
import type { UnmappedCode } from '../vintage.ts';
import type { Place } from './baci-places.ts';

/** Rows and value in `raw` of the codes of which something has to be told. A flow between two such countries counts for both. */
export const unmappedPlaces = async (
  session: ImportSession,
  kind: UnmappedCode['kind'],
  columns: readonly string[],
  places: readonly Place[],
): Promise<readonly Omit<UnmappedCode, 'share'>[]> => {
  const told = places.filter(({ treatment }) => treatment !== null);
  if (told.length === 0) return [];
  await session.run('CREATE OR REPLACE TEMP TABLE told (code VARCHAR)');
  for (let start = 0; start < told.length; start += 1000) {
    const codes = told.slice(start, start + 1000).map(({ written }) => `(${sqlText(written)})`);
    await session.run(`INSERT INTO told VALUES ${codes.join(', ')}`);
  }
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
