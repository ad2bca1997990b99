/** How many entries of an ascending list are no more than `limit`. */
const countUpTo = (ascending: Float64Array, limit: number): number => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Places of scores from the highest to the lowest; equal scores in the order of `ties`. Numbers are sorted as
 * numbers and each is looked up: several times as quick as sorting with a function that compares.
 *
 * @param ties all places once, in the order that decides between equals
 */
export const orderByScore = (scores: Float64Array, ties: Int32Array): Int32Array => {
  const ascending = scores.toSorted();
  const order = new Int32Array(scores.length);
  /** How many of the scores that begin at this place have been placed. */
  const taken = new Int32Array(scores.length);
  for (const item of ties) {
    const first = scores.length - countUpTo(ascending, scores[item]!);
    order[first + taken[first]!++] = item;
  }
  return order;
};
