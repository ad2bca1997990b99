/**
 * Merkle trees as in RFC 6962, section 2.1 (the same as RFC 9162, section 2.1): a leaf is hashed with 0x00 before it, two
 * children with 0x01, so that neither passes for the other. Hashes are 32 bytes.
 */
import { sha256Of } from './bytes.ts';

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

export const leafHash = (leaf: string | Uint8Array): Uint8Array => sha256Of(leafMark, leaf);
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256Of(nodeMark, left, right);

/** Root of the tree without leaves. */
export const emptyRoot = (): Uint8Array => sha256Of('');

/**
 * As much of a tree as is needed to append to it and to tell its root: the roots of the complete subtrees it is made of,
 * largest first, one for every bit that is set in `size`.
 */
export interface CompactRange {
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
}

export const emptyRange: CompactRange = { size: 0, peaks: [] };

/** The range with one leaf more: as many subtrees become one as the size ends in set bits. */
export const withLeaf = ({ size, peaks }: CompactRange, leaf: Uint8Array): CompactRange => {
  const grown = [...peaks];
  let node = leaf;
  for (let left = size; left % 2 === 1; left = (left - 1) / 2) node = nodeHash(grown.pop()!, node);
  grown.push(node);
  return { size: size + 1, peaks: grown };
};

/** Root of the tree that a range stands for. */
export const rootOf = ({ peaks }: CompactRange): Uint8Array => {
  const [smallest, ...larger] = peaks.toReversed();
  if (smallest === undefined) return emptyRoot();
  return larger.reduce((root, peak) => nodeHash(peak, root), smallest);
};
