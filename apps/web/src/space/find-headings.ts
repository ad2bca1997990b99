import type { SpaceDocument } from '@hamkor/contract';

const fold = (text: string): string => text.toLocaleLowerCase().replaceAll('ё', 'е');

/**
 * Headings that a text means, by index: those whose code begins with it, then those whose name begins with it
 * in any of the three languages, then those whose name holds it.
 */
export const findHeadings = (
  { hs, name }: SpaceDocument['headings'],
  text: string,
  most: number,
): readonly number[] => {
  const wanted = fold(text.trim());
  if (wanted === '') return [];
  const rank = (index: number): number => {
    if (hs[index]!.startsWith(wanted)) return 0;
    const names = Object.values(name[index]!).map(fold);
    if (names.some((each) => each.startsWith(wanted))) return 1;
    return names.some((each) => each.includes(wanted)) ? 2 : 3;
  };
  return [...hs.keys()]
    .map((index) => ({ index, rank: rank(index) }))
    .filter((found) => found.rank < 3)
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .slice(0, most)
    .map(({ index }) => index);
};
