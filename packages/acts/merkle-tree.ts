import { emptyRoot, nodeHash } from './merkle.ts';

const hashLength = 32;

/** A tree with all its inner nodes, to prove things of any size it ever had. 64 bytes a leaf. */
export interface MerkleTree {
  readonly size: () => number;
  readonly append: (leaf: Uint8Array) => void;
  /** Root of the tree of the first `size` leaves. */
  readonly root: (size: number) => Uint8Array;
  /** Siblings from a leaf up to the root of the tree of the first `size` leaves (RFC 6962, 2.1.1). */
  readonly inclusion: (index: number, size: number) => Uint8Array[];
  /** Nodes that show the tree of `first` leaves to be the beginning of the one of `second` (RFC 6962, 2.1.2). */
  readonly consistency: (first: number, second: number) => Uint8Array[];
}

/** Hashes of one level, one behind the other in a buffer that doubles. */
const level = () => {
  let bytes = new Uint8Array(64 * hashLength);
  let count = 0;
  return {
    count: () => count,
    push: (hash: Uint8Array): void => {
      if ((count + 1) * hashLength > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      bytes.set(hash, count * hashLength);
      count += 1;
    },
    at: (place: number): Uint8Array => bytes.slice(place * hashLength, (place + 1) * hashLength),
  };
};

/** Largest power of two below a number above 1. */
const split = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));

/** A new tree without leaves. */
export const merkleTree = (): MerkleTree => {
  const levels = [level()];

  const append = (leaf: Uint8Array): void => {
    levels[0]!.push(leaf);
    for (let height = 0; levels[height]!.count() % 2 === 0; height += 1) {
      const below = levels[height]!;
      levels[height + 1] ??= level();
      levels[height + 1]!.push(nodeHash(below.at(below.count() - 2), below.at(below.count() - 1)));
    }
  };

  /** Root over the leaves from one place up to before another, which lie in the tree as one subtree. */
  const span = (from: number, to: number): Uint8Array => {
    const size = to - from;
    const height = Math.log2(size);
    if (Number.isInteger(height)) return levels[height]!.at(from / size);
    const middle = from + split(size);
    return nodeHash(span(from, middle), span(middle, to));
  };

  const path = (index: number, from: number, to: number): Uint8Array[] => {
    if (to - from === 1) return [];
    const middle = from + split(to - from);
    return index < middle
      ? [...path(index, from, middle), span(middle, to)]
      : [...path(index, middle, to), span(from, middle)];
  };

  const proof = (first: number, from: number, to: number, isWhole: boolean): Uint8Array[] => {
    if (first === to) return isWhole ? [] : [span(from, to)];
    const middle = from + split(to - from);
    return first <= middle
      ? [...proof(first, from, middle, isWhole), span(middle, to)]
      : [...proof(first, middle, to, false), span(from, middle)];
  };

  return {
    size: () => levels[0]!.count(),
    append,
    root: (size) => (size === 0 ? emptyRoot() : span(0, size)),
    inclusion: (index, size) => path(index, 0, size),
    consistency: (first, second) => (first === 0 || first === second ? [] : proof(first, 0, second, true)),
  };
};
