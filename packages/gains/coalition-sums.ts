/** Sum of the shares of every coalition, 2^n entries. */
export const coalitionSums = (shares: ArrayLike<number>): Float64Array => {
  const sums = new Float64Array(1 << shares.length);
  for (let player = 0; player < shares.length; player++)
    for (let mask = 0, own = 1 << player; mask < own; mask++)
      sums[own | mask] = sums[mask]! + shares[player]!;
  return sums;
};
