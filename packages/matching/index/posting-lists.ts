/**
 * Inverted lists that grow one posting at a time: for every term the documents it stands in, in one typed array for
 * all. A list is a chain of slices of 4, 8, 16 … 4,096 postings, so that rare terms take little and common
 * ones are read nearly in sequence (the layout of Lucene's in-memory indexing: Büttcher, Clarke, Cormack,
 * Information Retrieval, MIT Press 2010, section 4.5.1). A posting is any 32 bits.
 */
export interface PostingLists {
  /** Appends a posting to the list of a term; terms are small numbers given by the caller. */
  readonly append: (term: number, posting: number) => void;
  /** Every posting of a term in the order in which they came. */
  readonly each: (term: number, visit: (posting: number) => void) => void;
  /** Size of the typed arrays behind it. */
  readonly bytes: () => number;
}

const firstSlice = 4;
const largestSlice = 4096;

export const postingLists = (): PostingLists => {
  let pool = new Uint32Array(1 << 12);
  let used = 0;
  /** By term: first place of its chain, next free place, end of the slice that is being filled, size of that slice. */
  let heads = new Uint32Array(1 << 10);
  let next = new Uint32Array(1 << 10);
  let ends = new Uint32Array(1 << 10);
  let sizes = new Uint16Array(1 << 10);

  const newSlice = (size: number): number => {
    const at = used;
    used += size + 1;
    if (used > pool.length) {
      const larger = new Uint32Array(Math.max(pool.length * 2, used));
      larger.set(pool);
      pool = larger;
    }
    return at;
  };
  const begin = (term: number): void => {
    while (term >= heads.length) {
      heads = enlarged(heads, new Uint32Array(heads.length * 2));
      next = enlarged(next, new Uint32Array(next.length * 2));
      ends = enlarged(ends, new Uint32Array(ends.length * 2));
      sizes = enlarged(sizes, new Uint16Array(sizes.length * 2));
    }
    const at = newSlice(firstSlice);
    heads[term] = at;
    next[term] = at;
    ends[term] = at + firstSlice;
    sizes[term] = firstSlice;
  };
  const isBegun = (term: number): boolean => (sizes[term] ?? 0) > 0;

  return {
    append: (term, posting) => {
      if (!isBegun(term)) begin(term);
      let at = next[term]!;
      if (at === ends[term]!) {
        const size = Math.min(sizes[term]! * 2, largestSlice);
        const slice = newSlice(size);
        // The last place of a full slice leads to the next one.
        pool[at] = slice;
        ends[term] = slice + size;
        sizes[term] = size;
        at = slice;
      }
      pool[at] = posting;
      next[term] = at + 1;
    },
    each: (term, visit) => {
      if (!isBegun(term)) return;
      const last = next[term]!;
      let at = heads[term]!;
      let size = firstSlice;
      for (;;) {
        const end = at + size;
        const isLast = last >= at && last <= end;
        const stop = isLast ? last : end;
        for (let place = at; place < stop; place += 1) visit(pool[place]!);
        if (isLast) return;
        at = pool[end]!;
        size = Math.min(size * 2, largestSlice);
      }
    },
    bytes: () => pool.byteLength + heads.byteLength * 3 + sizes.byteLength,
  };
};

const enlarged = <T extends Uint32Array | Uint16Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};
