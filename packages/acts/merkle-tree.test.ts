import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex } from './bytes.ts';
import { emptyRange, emptyRoot, leafHash, nodeHash, rootOf, withLeaf } from './merkle.ts';
import { merkleTree } from './merkle-tree.ts';
import { provesConsistency, provesInclusion } from './verify-proof.ts';

/** The root as RFC 6962, 2.1 defines it. */
const definedRoot = (leaves: readonly Uint8Array[]): Uint8Array => {
  if (leaves.length === 0) return emptyRoot();
  if (leaves.length === 1) return leaves[0]!;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeHash(definedRoot(leaves.slice(0, half)), definedRoot(leaves.slice(half)));
};

const leavesOf = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, place) => leafHash(`entry ${place}`));

test('the empty tree and a leaf hash as published (RFC 6962 test of the Go implementation)', () => {
  expect(toHex(emptyRoot())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(toHex(leafHash(''))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});

test('a tree that grew leaf by leaf has the root that is defined, and so has its compact range', () => {
  const leaves = leavesOf(70);
  const tree = merkleTree();
  let range = emptyRange;
  for (let size = 0; ; size += 1) {
    const root = toHex(definedRoot(leaves.slice(0, size)));
    expect(toHex(tree.root(size))).toBe(root);
    expect(toHex(rootOf(range))).toBe(root);
    if (size === leaves.length) break;
    tree.append(leaves[size]!);
    range = withLeaf(range, leaves[size]!);
  }
  expect(tree.size()).toBe(70);
});

const sizes = fc.integer({ min: 1, max: 300 }).chain((second) =>
  fc.record({
    second: fc.constant(second),
    first: fc.integer({ min: 1, max: second }),
    index: fc.integer({ min: 0, max: second - 1 }),
    bit: fc.nat(),
  }),
);

const flipped = (proof: readonly Uint8Array[], bit: number): Uint8Array[] => {
  const place = Math.floor(bit / 256) % proof.length;
  return proof.map((hash, at) =>
    at === place ? hash.map((byte, n) => (n === (bit >> 3) % 32 ? byte ^ (1 << (bit % 8)) : byte)) : hash,
  );
};

test('every proof holds, and none with a bit changed', () => {
  const leaves = leavesOf(300);
  const tree = merkleTree();
  for (const leaf of leaves) tree.append(leaf);
  fc.assert(
    fc.property(sizes, ({ first, second, index, bit }) => {
      const inclusion = {
        index,
        size: second,
        leaf: leaves[index]!,
        root: tree.root(second),
        proof: tree.inclusion(index, second),
      };
      expect(provesInclusion(inclusion)).toBe(true);
      const consistency = {
        first,
        second,
        firstRoot: tree.root(first),
        secondRoot: tree.root(second),
        proof: tree.consistency(first, second),
      };
      expect(provesConsistency(consistency)).toBe(true);
      if (inclusion.proof.length > 0)
        expect(provesInclusion({ ...inclusion, proof: flipped(inclusion.proof, bit) })).toBe(false);
      if (consistency.proof.length > 0)
        expect(provesConsistency({ ...consistency, proof: flipped(consistency.proof, bit) })).toBe(false);
    }),
    { numRuns: 300 },
  );
});
