import type { MerkleTree } from '@hamkor/acts';
import { entryLeaf, merkleTree } from '@hamkor/acts';
import type { Database } from '../tables.ts';
import { entriesFrom } from './read-acts.ts';

/** Entries hashed at once, so that other requests are answered in between. */
const chunk = 500;

/** The tree of the log in memory (64 bytes an entry), read at the first need and further with every need. */
export interface LogTree {
  /** The tree once it has this many entries; null where the log has not. */
  readonly of: (size: number) => Promise<MerkleTree | null>;
}

export const logTree = (db: Database): LogTree => {
  const tree = merkleTree();
  const grow = async (size: number): Promise<MerkleTree | null> => {
    while (tree.size() < size) {
      // oxlint-disable-next-line no-await-in-loop -- one chunk after the other
      const entries = await entriesFrom(db, tree.size() + 1, chunk);
      for (const entry of entries) {
        if (entry.seq !== tree.size() + 1) return null;
        tree.append(entryLeaf(entry));
      }
      if (entries.length === 0) return null;
    }
    return tree;
  };
  let growing: Promise<unknown> = Promise.resolve();
  return {
    // One after the other: two that read the same entries would append them twice.
    of: (size) => {
      const grown = growing.then(() => grow(size));
      growing = grown.catch(() => {});
      return grown;
    },
  };
};
