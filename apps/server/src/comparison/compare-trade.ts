import type { ComparisonDocument, FigureDocument } from '@hamkor/contract';
import { memberCodes } from '@hamkor/nomenclature';
import { tradeFigure } from '../world/trade-figure.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageOrigin } from '../warehouse/vintage.ts';
import type { QueryLimits, Warehouse } from '../warehouse/warehouse.ts';

type Name = ComparisonDocument['products'][number]['product']['name'];

/** Products told of: those that differ most. */
const mostProducts = 100;

interface SumRow {
  readonly year: number;
  readonly iso3: string;
  readonly flow: 'export' | 'import';
  readonly hs: string;
  readonly a: number | null;
  readonly b: number | null;
}

export type TradeCompared =
  | ({ readonly kind: 'compared' } & Pick<ComparisonDocument, 'totals' | 'products'>)
  | { readonly kind: 'too-slow' };

/** Years that both hold. */
export const commonYears = (a: Pick<Vintage, 'years'>, b: Pick<Vintage, 'years'>): readonly number[] =>
  a.years.filter((year) => b.years.includes(year)).sort((x, y) => x - y);

/**
 * Digits at which products of two vintages can be set side by side: headings where both keep them in one edition of
 * the HS, chapters where the editions differ (headings move between editions, chapters hardly ever), none where one
 * keeps totals alone.
 */
export const commonDigits = (
  a: Pick<Vintage, 'digits' | 'editionKept'>,
  b: Pick<Vintage, 'digits' | 'editionKept'>,
): 0 | 2 | 4 => {
  const least = Math.min(a.digits ?? 0, b.digits ?? 0);
  if (least < 2) return 0;
  return least >= 4 && a.editionKept === b.editionKept ? 4 : 2;
};

const isMember = (column: string): string =>
  `${column} IN (${memberCodes.map((iso3) => `'${iso3}'`).join(', ')})`;

const figure = (vintage: Vintage, year: number, value: number | null): FigureDocument =>
  tradeFigure(
    { origin: vintageOrigin(vintage), isSynthetic: vintage.isSynthetic, years: [year] },
    value ?? Number.NaN,
    'USD',
  );

/** Members' trade of one vintage as rows of both sides, its value in the column of its side. */
const sideSql = (flows: string, vintage: Vintage, side: 'a' | 'b', digits: number): string => {
  const usd = side === 'a' ? 'usd AS a, NULL::DOUBLE AS b' : 'NULL::DOUBLE AS a, usd AS b';
  const hs = digits > 0 ? `left(product, ${digits})` : `''`;
  const condition = (vintage.digits ?? 0) > 0 ? ` AND product <> 'TOTAL'` : '';
  const rows = (flow: string, column: string): string =>
    `SELECT year, ${column} AS iso3, '${flow}' AS flow, ${hs} AS hs, ${usd} FROM ${flows} WHERE ${isMember(column)}${condition}`;
  return `${rows('export', 'exporter')} UNION ALL ${rows('import', 'importer')}`;
};

/**
 * Exports and imports of members in the years that two vintages share: totals, and the products that differ most.
 * What one vintage does not record at all stays unknown; the difference then is what the other records.
 */
export const compareTrade = async (
  warehouse: Pick<Warehouse, 'from' | 'query'>,
  a: Vintage,
  b: Vintage,
  nameOf: (hs: string) => Name,
  limits: QueryLimits,
): Promise<TradeCompared> => {
  const years = commonYears(a, b);
  const digits = commonDigits(a, b);
  if (years.length === 0 || !a.tables.includes('flows') || !b.tables.includes('flows'))
    return { kind: 'compared', totals: [], products: [] };
  const grouped = (at: number, order: string): string => `
SELECT year, iso3, flow, hs, sum(a) AS a, sum(b) AS b
FROM (${sideSql(warehouse.from(a, 'flows', years), a, 'a', at)}
  UNION ALL ${sideSql(warehouse.from(b, 'flows', years), b, 'b', at)})
GROUP BY year, iso3, flow, hs ORDER BY ${order}`;
  const differing = `abs(coalesce(sum(b), 0) - coalesce(sum(a), 0)) DESC, year, iso3, flow, hs LIMIT ${mostProducts}`;
  const totals = await warehouse.query<SumRow>(grouped(0, 'iso3, year, flow'), [], limits);
  const products =
    digits === 0
      ? ({ kind: 'rows', rows: [], isCut: false } as const)
      : await warehouse.query<SumRow>(grouped(digits, differing), [], limits);
  if (totals.kind === 'too-slow' || products.kind === 'too-slow') return { kind: 'too-slow' };
  const sides = (row: SumRow) => ({
    iso3: row.iso3,
    year: row.year,
    flow: row.flow,
    a: figure(a, row.year, row.a),
    b: figure(b, row.year, row.b),
  });
  const difference = (row: SumRow): FigureDocument => ({
    ...tradeFigure(
      { origin: vintageOrigin(b), isSynthetic: a.isSynthetic || b.isSynthetic, years: [row.year] },
      (row.b ?? 0) - (row.a ?? 0),
      'USD',
    ),
    origins: [vintageOrigin(a), vintageOrigin(b)],
  });
  return {
    kind: 'compared',
    totals: totals.rows.map((row) =>
      Object.assign(sides(row), {
        change: row.a === null || row.b === null || row.a === 0 ? null : row.b / row.a - 1,
      }),
    ),
    products: products.rows
      .filter((row) => row.a !== row.b)
      .map((row) =>
        Object.assign(sides(row), {
          product: { hs: row.hs, name: nameOf(row.hs) },
          difference: difference(row),
        }),
      ),
  };
};
