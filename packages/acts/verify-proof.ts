import { isSame } from './bytes.ts';
import { nodeHash } from './merkle.ts';

const half = (number: number): number => Math.floor(number / 2);
const isOdd = (number: number): boolean => number % 2 === 1;
const isHash = (bytes: Uint8Array): boolean => bytes.length === 32;
const isCount = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;

/** What is to be shown: that a leaf stands at a place of the tree with this root. */
export interface InclusionClaim {
  /** From 0. */
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether a proof of inclusion holds (RFC 9162, section 2.1.3.2). */
export const provesInclusion = ({ index, size, leaf, root, proof }: InclusionClaim): boolean => {
  if (!isCount(index) || !isCount(size) || index >= size || !isHash(leaf)) return false;
  let [place, last] = [index, size - 1];
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else hash = nodeHash(hash, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && isSame(hash, root);
};

/** What is to be shown: that one tree is the beginning of another. */
export interface ConsistencyClaim {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Uint8Array;
  readonly secondRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Whether a proof of consistency holds (RFC 9162, section 2.1.4.2). The tree without leaves is the beginning of every tree;
 * nothing is to be shown of it.
 */
export const provesConsistency = ({
  first,
  second,
  firstRoot,
  secondRoot,
  proof,
}: ConsistencyClaim): boolean => {
  if (!isCount(first) || !isCount(second) || first > second) return false;
  if (!isHash(firstRoot) || !isHash(secondRoot)) return false;
  if (first === second) return proof.length === 0 && isSame(firstRoot, secondRoot);
  if (first === 0) return proof.length === 0;
  const nodes = Number.isInteger(Math.log2(first)) ? [firstRoot, ...proof] : proof;
  const [begin, ...rest] = nodes;
  if (begin === undefined || proof.length === 0) return false;
  let [place, last] = [first - 1, second - 1];
  while (isOdd(place)) [place, last] = [half(place), half(last)];
  let [one, other] = [begin, begin];
  for (const node of rest) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      one = nodeHash(node, one);
      other = nodeHash(node, other);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else other = nodeHash(other, node);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && isSame(one, firstRoot) && isSame(other, secondRoot);
};
