import type { WorldTrade } from '@hamkor/bilateral';

/**
 * Which sums a vintage can vouch for. Loaded data may hold the reports of one country only: its partners' totals
 * are then not what they trade, and the world is not the world.
 */
export interface KnownTrade {
  /** Trade between countries that are no members is recorded: sums over all countries stand for the world. */
  readonly isWorld: boolean;
  /** By member: trade with countries that are no members is recorded, so that its total is its trade. */
  readonly exports: readonly boolean[];
  readonly imports: readonly boolean[];
}

const rowHasTrade = (table: Float64Array, row: number, width: number): boolean =>
  table.subarray(row * width, (row + 1) * width).some((usd) => usd > 0);

/** See `KnownTrade`. */
export const knownTrade = ({
  countries,
  members,
  products,
  totals,
  outsideImports,
  outsideExports,
}: WorldTrade): KnownTrade => {
  const isMember = countries.map((iso3) => members.includes(iso3));
  const width = products.length;
  return {
    isWorld: totals.some(
      (usd, cell) =>
        usd > 0 && !isMember[Math.floor(cell / countries.length)]! && !isMember[cell % countries.length]!,
    ),
    exports: members.map((_, member) => rowHasTrade(outsideExports.usd, member, width)),
    imports: members.map((_, member) => rowHasTrade(outsideImports.usd, member, width)),
  };
};
