import { memberCodes } from '@hamkor/nomenclature';
import { matrixYear, presence, exportMatrix, presenceOfRows } from '@hamkor/trade';
import type { PresenceMatrix, TradeEvidence } from '@hamkor/trade';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageOrigin, vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { headingExports } from '../world/heading-exports.ts';
import { keptEdition } from '../world/kept-edition.ts';
import type { KeptEdition } from '../world/kept-edition.ts';

/** What a product space is computed from; plain, so that a worker can be given it. */
export interface SpaceBasis {
  /** `name@content`; null for the shipped facts. */
  readonly vintage: string | null;
  /** Whether the rows come from the generator. */
  readonly isSynthetic: boolean;
  readonly edition: KeptEdition;
  readonly years: readonly [number, number];
  readonly origins: readonly string[];
  /** All exporters and headings, before small ones are left out. */
  readonly presence: Pick<PresenceMatrix, 'countries' | 'products' | 'cells'>;
  /** US dollars a year, in the order of the presence; NaN where unknown. */
  readonly exportsUsd: Float64Array;
  readonly worldUsd: Float64Array;
  readonly members: readonly string[];
  /** Countries of at least one million people. */
  readonly populous: ReadonlySet<string>;
}

/** The space of the facts that come with Hamkor: HS 1992, 2016. */
export const shippedBasis = (
  trade: Pick<TradeEvidence, 'presence' | 'world' | 'members' | 'populous'>,
): SpaceBasis => {
  const { countries, products, cells } = presenceOfRows(trade.presence);
  const total = new Map(trade.presence.map(({ iso3, totalMusd }) => [iso3, totalMusd]));
  const world = new Map(trade.world.map(({ hs92, musd }) => [hs92, musd.get(matrixYear)]));
  return {
    vintage: null,
    isSynthetic: false,
    edition: 'HS1992',
    years: [matrixYear, matrixYear],
    origins: ['growth-lab-hs92'],
    presence: { countries, products, cells },
    exportsUsd: Float64Array.from(countries, (iso3) => total.get(iso3)! * 1e6),
    worldUsd: Float64Array.from(products, (hs92) => (world.get(hs92) ?? Number.NaN) * 1e6),
    members: trade.members,
    populous: trade.populous,
  };
};

const sums = (names: readonly string[], of: (at: number) => number): Float64Array =>
  Float64Array.from(names, (_, at) => of(at));

/**
 * The space of a vintage: mean exports by heading of its last three years (or fewer), advantage where the
 * Balassa index of that mean is at least 1. Null where the vintage has no trade by heading.
 */
export const vintageBasis = async (
  warehouse: Pick<Warehouse, 'from' | 'query'>,
  vintage: Vintage,
  populous: ReadonlySet<string>,
): Promise<SpaceBasis | null> => {
  const exported = headingExports(warehouse, vintage);
  if (exported === null) return null;
  const { years } = exported;
  const found = await warehouse.query<{ country: string; product: string; usd: number }>(
    `SELECT country, product, sum(usd) AS usd FROM (${exported.sql}) GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  if (found.kind !== 'rows') return null;
  const matrix = exportMatrix(
    found.rows.map(({ country, product, usd }) => ({ country, product, value: usd / years.length })),
  );
  const { countries, products, cells } = presence(matrix);
  const width = products.length;
  const { values } = matrix;
  return {
    vintage: vintageRef(vintage),
    isSynthetic: vintage.isSynthetic,
    edition: keptEdition(vintage),
    years: [years[0]!, years.at(-1)!],
    origins: [vintageOrigin(vintage)],
    presence: { countries, products, cells },
    exportsUsd: sums(countries, (c) => {
      let sum = 0;
      for (let p = 0; p < width; p++) sum += values[c * width + p]!;
      return sum;
    }),
    worldUsd: sums(products, (p) => {
      let sum = 0;
      for (let c = 0; c < countries.length; c++) sum += values[c * width + p]!;
      return sum;
    }),
    members: memberCodes.toSorted(),
    populous,
  };
};
