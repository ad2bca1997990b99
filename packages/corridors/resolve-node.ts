import { foldText, languages } from '@hamkor/nomenclature';
import type { Network } from './open-network.ts';
import { nearestTexts } from './nearest-texts.ts';
import type { CorridorNode } from './network.ts';

export type NodeResolution =
  | { readonly kind: 'node'; readonly id: string }
  /** Ids of places that may be meant, the likeliest first; at most five. */
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

interface NamedNode {
  readonly id: string;
  readonly country: string;
  /** Id and UN/LOCODE without case and spaces. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

const nearestShown = 5;
const compact = (text: string): string => foldText(text).replaceAll(' ', '');

/** Apostrophes within a word: Xi'an and Xian are one name. */
const apostrophes = /['’ʼʻ`]/gu;
/** Quotes and brackets of any script: «Великий камень», “巨石”, 深圳（盐田）. */
const quotesAndBrackets = /["\p{Pi}\p{Pf}\p{Ps}\p{Pe}]/gu;

/** A name as it is compared: folded, without quotes and brackets. */
const plain = (text: string): string =>
  foldText(text.replaceAll(apostrophes, '').replaceAll(quotesAndBrackets, ' '));

const namedNode = ({ id, unlocode, name, country }: CorridorNode): NamedNode => ({
  id,
  country,
  codes: [compact(id), ...(unlocode === null ? [] : [compact(unlocode)])],
  names: languages.map((language) => plain(name[language])),
});

const indexed = new WeakMap<Network, readonly NamedNode[]>();

const namedNodes = (network: Network): readonly NamedNode[] => {
  const known = indexed.get(network) ?? network.facts.nodes.map(namedNode);
  indexed.set(network, known);
  return known;
};

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const isLetter = (text: string): boolean => /^[\p{L}\p{M}\p{N}]/u.test(text);

/** The name, or its beginning up to the end of a word; Chinese writes no spaces, so any part of two characters counts. */
const isShortFor = (text: string, name: string): boolean => {
  if (isHan(text)) return text.length > 1 && name.replaceAll(' ', '').includes(text.replaceAll(' ', ''));
  return name.startsWith(text) && !isLetter(name.slice(text.length));
};

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Letters that words within a name must have together: "of" names no place, even where one place alone has it. */
const fewestLetters = 3;

/** Whole words of the name, wherever they stand in it: "Great Stone" of an industrial park of that name. */
const isWithin = (words: readonly string[], name: string): boolean => {
  if (words.join('').length < fewestLetters) return false;
  const all = wordsOf(name);
  return words.every((word) => all.includes(word));
};

/**
 * The place a reader names: by id, by UN/LOCODE, by its name in any of the three languages, or by a beginning of the
 * name, or whole words of it, that only one place has; quotes and brackets do not matter. A text that several places
 * answer to names none; they are the nearest then. Where a country is given, only its places are meant.
 */
export const resolveNode = (network: Network, text: string, country?: string): NodeResolution => {
  const all = namedNodes(network);
  const nodes = country === undefined ? all : all.filter((node) => node.country === country);
  const code = compact(text);
  const wanted = plain(text);
  const words = wordsOf(wanted);
  if (wanted === '') return { kind: 'unknown', nearest: [] };
  const rules: readonly ((node: NamedNode) => boolean)[] = [
    ({ id }) => compact(id) === code,
    ({ codes }) => codes.includes(code),
    ({ names }) => names.includes(wanted),
    ({ names }) => names.some((name) => isShortFor(wanted, name)),
    ({ names }) => names.some((name) => isWithin(words, name)),
  ];
  for (const rule of rules) {
    const [only, ...others] = nodes.filter(rule);
    if (only !== undefined && others.length === 0) return { kind: 'node', id: only.id };
    if (only !== undefined) {
      return { kind: 'unknown', nearest: [only, ...others].slice(0, nearestShown).map(({ id }) => id) };
    }
  }
  const nearest = nearestTexts(
    wanted,
    nodes.map(({ id, codes, names }) => ({ id, texts: [...codes, ...names] })),
    nearestShown,
  );
  return { kind: 'unknown', nearest };
};
