import { foldText } from '@hamkor/nomenclature';

export interface FoundHeading {
  readonly hs: string;
  readonly name: string;
}

/**
 * Four-digit headings that a folded text means: those whose code begins with it, then those whose name does, then those
 * that hold it; in order of code.
 */
export const findHeadings = (
  names: Readonly<Record<string, string>>,
  wanted: string,
  most: number,
): readonly FoundHeading[] => {
  if (wanted === '') return [];
  const rank = (hs: string, name: string): number => {
    if (hs.startsWith(wanted)) return 0;
    const folded = foldText(name);
    if (folded.startsWith(wanted)) return 1;
    return folded.includes(wanted) ? 2 : 3;
  };
  return Object.entries(names)
    .filter(([hs]) => hs.length === 4)
    .map(([hs, name]) => ({ hs, name, rank: rank(hs, name) }))
    .filter((found) => found.rank < 3)
    .sort((one, other) => one.rank - other.rank || one.hs.localeCompare(other.hs))
    .slice(0, most)
    .map(({ hs, name }) => ({ hs, name }));
};
