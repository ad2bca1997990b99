import { seededRandom } from './seeded-random.ts';

/** Orders of joining, drawn at random in pairs: one order and the same backwards. */
export interface JoiningSample {
  readonly players: number;
  readonly pairs: readonly (readonly [Int32Array, Int32Array])[];
}

/** `pairs` random orders with their reverses; the same for the same seed. At most 30 players, since coalitions are 32-bit masks. */
export const joiningSample = (players: number, pairs: number, seed: number): JoiningSample => {
  const random = seededRandom(seed);
  return {
    players,
    pairs: Array.from({ length: pairs }, () => {
      const order = Int32Array.from({ length: players }, (_, player) => player);
      for (let last = players - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const kept = order[last]!;
        order[last] = order[other]!;
        order[other] = kept;
      }
      return [order, order.slice().reverse()] as const;
    }),
  };
};

/** The coalitions whose worth a sample asks for, ascending, each once; the empty one is not among them. */
export const coalitionsOfSample = (sample: JoiningSample): readonly number[] => {
  const masks = new Set<number>();
  for (const order of sample.pairs.flat()) {
    let mask = 0;
    for (const player of order) masks.add((mask |= 1 << player));
  }
  return [...masks].toSorted((one, other) => one - other);
};

export interface SampledShares {
  readonly shares: readonly number[];
  /** Standard error of each share, from the spread of pairs; NaN of a single pair. */
  readonly standardErrors: readonly number[];
}

/**
 * Shapley value estimated from orders of joining (Castro, Gómez and Tejada 2009, Computers & Operations Research 36:1726-1730),
 * each with its reverse, since what a player adds early and late vary in opposite ways. All of the worth of everybody is
 * shared, whatever the sample.
 */
export const sampledShapley = (sample: JoiningSample, worth: (mask: number) => number): SampledShares => {
  const { players, pairs } = sample;
  const means = new Float64Array(players);
  const squares = new Float64Array(players);
  const added = new Float64Array(players);
  pairs.forEach((orders, done) => {
    added.fill(0);
    for (const order of orders) {
      let mask = 0;
      let before = 0;
      for (const player of order) {
        mask |= 1 << player;
        const after = worth(mask);
        added[player]! += (after - before) / 2;
        before = after;
      }
    }
    // Welford's running mean and sum of squares.
    for (let player = 0; player < players; player++) {
      const off = added[player]! - means[player]!;
      means[player]! += off / (done + 1);
      squares[player]! += off * (added[player]! - means[player]!);
    }
  });
  return {
    shares: [...means],
    standardErrors: Array.from(squares, (square) =>
      pairs.length < 2 ? NaN : Math.sqrt(square / (pairs.length - 1) / pairs.length),
    ),
  };
};
