import type { CorridorNodeDocument } from '@hamkor/contract';
import { foldText } from '@hamkor/nomenclature';

/**
 * Places that a text means: those whose code or id is it, then those whose name in any of the three languages begins
 * with it, then those with a word that does, then those that hold it. As many as asked for.
 */
export const findPlaces = (
  nodes: readonly CorridorNodeDocument[],
  text: string,
  most: number,
): readonly CorridorNodeDocument[] => {
  const wanted = foldText(text);
  if (wanted === '') return [];
  const rank = ({ id, unlocode, name }: CorridorNodeDocument): number => {
    if (foldText(id) === wanted || foldText(unlocode ?? '') === wanted) return 0;
    const names = Object.values(name).map(foldText);
    if (names.some((each) => each.startsWith(wanted))) return 1;
    if (names.some((each) => each.split(/[\s(«“"-]+/).some((word) => word.startsWith(wanted)))) return 2;
    return names.some((each) => each.includes(wanted)) ? 3 : 4;
  };
  return nodes
    .map((node, place) => ({ node, place, rank: rank(node) }))
    .filter((found) => found.rank < 4)
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .slice(0, most)
    .map(({ node }) => node);
};
