/** Uniform numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * Random numbers that are the same for the same seed: Mulberry32 by Tommy Ettinger (public domain), a
 * generator of 32 bits of state; good enough for shuffles and bootstraps, not for secrets.
 */
export const seededRandom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** A whole number from 0 up to, not including, `below`. */
export const randomIndex = (random: Random, below: number): number => Math.floor(random() * below);

/** The items in random order (Fisher and Yates); the list given is not changed. */
export const shuffled = <T>(items: readonly T[], random: Random): T[] => {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = randomIndex(random, last + 1);
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
};
