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
  /** Id and UN/LOCODE without case and spaces. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

const nearestShown = 5;
const compact = (text: string): string => foldText(text).replaceAll(' ', '');

const namedNode = ({ id, unlocode, name }: CorridorNode): NamedNode => ({
  id,
  codes: [compact(id), ...(unlocode === null ? [] : [compact(unlocode)])],
  names: languages.map((language) => foldText(name[language])),
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
  if (isHan(text)) return text.length > 1 && name.includes(text);
  return name.startsWith(text) && !isLetter(name.slice(text.length));
};

/** Whole words anywhere in the name, long enough to mean one place: "Great Stone" of an industrial park of that name. */
const isWithin = (text: string, name: string): boolean => {
  const start = name.indexOf(text);
  if (text.length < 6 || start < 0) return false;
  return !isLetter(name.slice(start + text.length)) && (start === 0 || !isLetter(name.slice(start - 1)));
};

/**
 * The place a reader names: by id, by UN/LOCODE, by its name in any of the three languages, or by a beginning of the
 * name, or words of it, that only one place has. A text that several places answer to names none; they are the nearest then.
 */
export const resolveNode = (network: Network, text: string): NodeResolution => {
  const nodes = namedNodes(network);
  const code = compact(text);
  const wanted = foldText(text);
  if (wanted === '') return { kind: 'unknown', nearest: [] };
  const rules: readonly ((node: NamedNode) => boolean)[] = [
    ({ id }) => compact(id) === code,
    ({ codes }) => codes.includes(code),
    ({ names }) => names.includes(wanted),
    ({ names }) => names.some((name) => isShortFor(wanted, name)),
    ({ names }) => names.some((name) => isWithin(wanted, name)),
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
