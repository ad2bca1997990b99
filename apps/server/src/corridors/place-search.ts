import type { CorridorNode } from '@hamkor/corridors';
import { foldText, languages } from '@hamkor/nomenclature';

/** Turkish ı as i too: few keyboards have it. */
const folded = (text: string): string => foldText(text).replaceAll('ı', 'i');

/** A place with what it is called, folded for comparison. */
interface Named {
  readonly node: CorridorNode;
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** How well a place fits what was typed: 0 is best, null not at all. */
const fit = ({ codes, names }: Named, wanted: string): number | null => {
  const all = [...codes, ...names];
  if (all.includes(wanted)) return 0;
  if (all.some((text) => text.startsWith(wanted))) return 1;
  if (names.some((text) => text.split(/[\s\-/(),.]+/).some((word) => word.startsWith(wanted)))) return 2;
  if (all.some((text) => text.includes(wanted))) return 3;
  const words = wanted.split(' ');
  return words.length > 1 && words.every((word) => names.some((text) => text.includes(word))) ? 4 : null;
};

/** Handled freight comes before places where lines only meet. */
const weight = ({ node }: Named): number => -node.kinds.length;

/**
 * Searches places by identifier, UN/LOCODE or name in any of the three languages: exact before prefix before the
 * beginning of a word before anything within; of equal ones those with more kinds of facilities first. Nothing typed
 * finds all.
 */
export const placeSearch = (nodes: readonly CorridorNode[]): ((typed: string) => readonly CorridorNode[]) => {
  const named = nodes.map((node): Named => ({
    node,
    codes: [node.id, ...(node.unlocode === null ? [] : [node.unlocode])].map(folded),
    names: languages.map((language) => folded(node.name[language])),
  }));
  return (typed) => {
    const wanted = folded(typed);
    if (wanted === '') return nodes;
    return named
      .flatMap((place) => {
        const rank = fit(place, wanted);
        return rank === null ? [] : [{ place, rank }];
      })
      .sort((a, b) => a.rank - b.rank || weight(a.place) - weight(b.place))
      .map(({ place }) => place.node);
  };
};
