import type { ExportContentDocument } from '@hamkor/contract';

/** Shares of a country's exports by where they were added; together 1. */
export interface ExportParts {
  readonly home: number;
  readonly bloc: number;
  readonly outside: number;
}

/** The parts of an item; null where they are unknown. Without a foreign part nothing is from the bloc or from outside. */
export const exportParts = (
  item: Pick<ExportContentDocument, 'domesticShare' | 'foreignShare' | 'blocShareOfForeign'>,
): ExportParts | null => {
  const home = item.domesticShare.value;
  const foreign = item.foreignShare.value;
  if (home === null || foreign === null) return null;
  const share = item.blocShareOfForeign.value ?? 0;
  return { home, bloc: foreign * share, outside: foreign * (1 - share) };
};

/** Countries shown beside the members until somebody chooses: the largest exporters of the table. */
const usual = 4;

/** Regions of a table (rest of the world and the like) are no countries. */
const isRegion = (iso3: string): boolean => /^(?:WLD|OUT|ROW)$/.test(iso3) || !/^[A-Z]{3}$/.test(iso3);

/** Codes of the countries beside the members: those of the address, or the largest exporters. */
export const besideOf = (
  items: readonly Pick<ExportContentDocument, 'iso3' | 'isMember'>[],
  beside: string | undefined,
): readonly string[] => {
  if (beside === 'none') return [];
  const others = items.filter(({ isMember }) => !isMember).map(({ iso3 }) => iso3);
  return beside === undefined
    ? others.filter((iso3) => !isRegion(iso3)).slice(0, usual)
    : beside.split(',').filter((iso3) => others.includes(iso3));
};

/** What is drawn: members, then the others, in both the most foreign content first. */
export const shownItems = (
  items: readonly ExportContentDocument[],
  beside: readonly string[],
): readonly ExportContentDocument[] => {
  const byForeign = items.toSorted(
    (one, other) => (other.foreignShare.value ?? -1) - (one.foreignShare.value ?? -1),
  );
  return [
    ...byForeign.filter(({ isMember }) => isMember),
    ...byForeign.filter(({ iso3 }) => beside.includes(iso3)),
  ];
};
