import { baciNumbers } from './formats/baci-numbers.ts';
import { syntheticColumn } from './import-format.ts';
import { sqlText } from './sql.ts';
import type { Vintage } from './vintage.ts';
import type { Warehouse } from './warehouse.ts';

/** How flows can be written. `baci`: BACI's own columns, thousand dollars, numeric codes; the rest: all columns, dollars. */
export const exportFormats = ['baci', 'csv', 'parquet'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export type Exported =
  | { readonly kind: 'exported'; readonly rows: number }
  | { readonly kind: 'no-flows' }
  | { readonly kind: 'not-written'; readonly reason: string };

/** Codes of countries as BACI's numbers; a code without one stays as it is. */
const numbersSql = (): string =>
  `(VALUES ${[...baciNumbers()].map(([code, number]) => `(${sqlText(code)}, '${number}')`).join(', ')}) AS`;

const baciSql = (from: string, mark: string): string =>
  `SELECT year AS t, coalesce(e.number, exporter) AS i, coalesce(n.number, importer) AS j, product AS k,
     usd / 1000 AS v, tonnes AS q${mark}
   FROM ${from} AS flow LEFT JOIN ${numbersSql()} e(code, number) ON e.code = flow.exporter
   LEFT JOIN ${numbersSql()} n(code, number) ON n.code = flow.importer
   ORDER BY year, exporter, importer, product`;

/**
 * Writes the flows of a vintage to a file that imports again as the same rows. Rows of a synthetic vintage carry the
 * reserved column, so that they stay marked on the way.
 */
export const exportFlows = async (
  warehouse: Warehouse,
  vintage: Vintage,
  format: ExportFormat,
  file: string,
): Promise<Exported> => {
  if (!vintage.tables.includes('flows')) return { kind: 'no-flows' };
  const from = warehouse.from(vintage, 'flows');
  const edition = /^HS(?:19|20)(\d\d)$/.exec(vintage.editionKept ?? '')?.[1];
  const cell = edition === undefined ? '1' : sqlText(`HS${edition}`);
  const mark = vintage.isSynthetic ? `, ${cell} AS ${syntheticColumn}` : '';
  const sql =
    format === 'baci'
      ? baciSql(from, mark)
      : `SELECT *${mark} FROM ${from} ORDER BY year, exporter, importer, product`;
  const counted = await warehouse.query<{ n: number }>(`SELECT count(*) AS n FROM ${from}`);
  try {
    await warehouse.copyTo(sql, [], file, format === 'parquet' ? 'parquet' : 'csv');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined && !/IO Error/.test(String(error))) throw error;
    return { kind: 'not-written', reason: (error as NodeJS.ErrnoException).code ?? (error as Error).message };
  }
  return { kind: 'exported', rows: counted.kind === 'rows' ? counted.rows[0]!.n : 0 };
};
