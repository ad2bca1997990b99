import type { Dominance } from './dominance.ts';

/** Any number of costs: each place keeps a list of the truncated vectors that are not dominated among themselves. */
export const dominanceByList = (places: number, width: number): Dominance => {
  const rest = width - 1;
  let pool = new Float64Array(4096);
  let used = 0;
  const start = new Int32Array(places);
  const room = new Int32Array(places);
  const count = new Int32Array(places);

  const enlarge = (place: number): void => {
    const from = start[place]!;
    const length = count[place]! * rest;
    const more = Math.max(4, room[place]! * 2);
    if (used + more * rest > pool.length) {
      const before = pool;
      pool = new Float64Array(Math.max(before.length * 2, used + more * rest));
      pool.set(before);
    }
    pool.copyWithin(used, from, from + length);
    start[place] = used;
    room[place] = more;
    used += more * rest;
  };

  const isNoGreater = (kept: number, vectors: Float64Array, at: number): boolean => {
    for (let c = 0; c < rest; c++) if (pool[kept + c]! > vectors[at + 1 + c]!) return false;
    return true;
  };
  const isNoSmaller = (kept: number, vectors: Float64Array, at: number): boolean => {
    for (let c = 0; c < rest; c++) if (pool[kept + c]! < vectors[at + 1 + c]!) return false;
    return true;
  };

  return {
    isDominated: (place, vectors, at) => {
      // Newest first: what came last resembles what comes now.
      const from = start[place]!;
      for (let i = count[place]! - 1; i >= 0; i--) {
        if (isNoGreater(from + i * rest, vectors, at)) return true;
      }
      return false;
    },
    add: (place, vectors, at) => {
      if (count[place] === room[place]) enlarge(place);
      const from = start[place]!;
      let kept = 0;
      for (let i = 0; i < count[place]!; i++) {
        if (isNoSmaller(from + i * rest, vectors, at)) continue;
        if (kept < i) pool.copyWithin(from + kept * rest, from + i * rest, from + (i + 1) * rest);
        kept++;
      }
      for (let c = 0; c < rest; c++) pool[from + kept * rest + c] = vectors[at + 1 + c]!;
      count[place] = kept + 1;
    },
  };
};
