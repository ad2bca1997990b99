import type { Dominance } from './dominance.ts';

/**
 * Three costs: the second and third costs that are not dominated among themselves form a staircase, the second
 * ascending while the third descends, in which a binary search finds the only step that can dominate.
 */
export const dominanceByStaircase = (places: number): Dominance => {
  // Steps of all places share one pool; a place that runs out of room moves to its end with twice the room.
  let second = new Float64Array(4096);
  let third = new Float64Array(4096);
  let used = 0;
  const start = new Int32Array(places);
  const room = new Int32Array(places);
  const steps = new Int32Array(places);

  const enlarge = (place: number): void => {
    const from = start[place]!;
    const count = steps[place]!;
    const more = Math.max(4, room[place]! * 2);
    if (used + more > second.length) {
      const capacity = Math.max(second.length * 2, used + more);
      const [secondBefore, thirdBefore] = [second, third];
      second = new Float64Array(capacity);
      second.set(secondBefore);
      third = new Float64Array(capacity);
      third.set(thirdBefore);
    }
    second.copyWithin(used, from, from + count);
    third.copyWithin(used, from, from + count);
    start[place] = used;
    room[place] = more;
    used += more;
  };

  /** The first step of a place whose second cost is greater than `value`. */
  const above = (place: number, value: number): number => {
    let low = start[place]!;
    let high = low + steps[place]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (second[middle]! <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    isDominated: (place, vectors, at) => {
      const step = above(place, vectors[at + 1]!) - 1;
      return step >= start[place]! && third[step]! <= vectors[at + 2]!;
    },
    add: (place, vectors, at) => {
      if (steps[place] === room[place]) enlarge(place);
      const y = vectors[at + 1]!;
      const z = vectors[at + 2]!;
      const from = start[place]!;
      let step = above(place, y);
      if (step > from && second[step - 1] === y) step--;
      // Steps from here on have no smaller second cost; those whose third is no smaller either are dominated.
      const end = from + steps[place]!;
      let kept = step;
      while (kept < end && third[kept]! >= z) kept++;
      second.copyWithin(step + 1, kept, end);
      third.copyWithin(step + 1, kept, end);
      second[step] = y;
      third[step] = z;
      steps[place] = end - from - (kept - step) + 1;
    },
  };
};
