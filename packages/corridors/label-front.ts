import { chooseDominance } from './choose-dominance.ts';
import type { Dominance } from './dominance.ts';
import type { LabelStore } from './label-store.ts';

/** The labels accepted at each place, tested for dominance exactly, whatever the order of their arrival. */
export interface LabelFront {
  /** How many of the costs of a label count. */
  readonly width: number;
  readonly truncated: Dominance;
  /** Per place the greatest first cost accepted. */
  readonly greatest: Float64Array;
  /** Per place the label accepted last, -1 = none; the others follow by `next` of the store. */
  readonly last: Int32Array;
}

export const labelFront = (places: number, width: number): LabelFront => ({
  width,
  truncated: chooseDominance(places, width),
  greatest: new Float64Array(places),
  last: new Int32Array(places).fill(-1),
});

const isDominatedByOneOf = (
  front: LabelFront,
  store: LabelStore,
  place: number,
  vectors: Float64Array,
  at: number,
): boolean => {
  for (let label = front.last[place]!; label >= 0; label = store.next[label]!) {
    let c = 0;
    while (c < front.width && store.costs[label * store.width + c]! <= vectors[at + c]!) c++;
    if (c === front.width) return true;
  }
  return false;
};

/** Whether a label accepted at the place is no greater in any cost than the vector that begins at `at`. */
export const isDominated = (
  front: LabelFront,
  store: LabelStore,
  place: number,
  vectors: Float64Array,
  at: number,
): boolean => {
  if (front.last[place]! < 0) return false;
  if (!front.truncated.isDominated(place, vectors, at)) return false;
  // Where it comes out of order (by a rounding, or because it was lowered) the truncated vectors say too much.
  return vectors[at]! >= front.greatest[place]! || isDominatedByOneOf(front, store, place, vectors, at);
};

/** Accepts a label that is not dominated. */
export const acceptLabel = (front: LabelFront, store: LabelStore, place: number, label: number): void => {
  const at = label * store.width;
  const isInOrder = front.last[place]! < 0 || store.costs[at]! >= front.greatest[place]!;
  if (isInOrder) front.greatest[place] = store.costs[at]!;
  if (isInOrder || !front.truncated.isDominated(place, store.costs, at)) {
    front.truncated.add(place, store.costs, at);
  }
  store.next[label] = front.last[place]!;
  front.last[place] = label;
};

/** Labels accepted at a place, the last one first. */
export const acceptedLabels = (front: LabelFront, store: LabelStore, place: number): number[] => {
  const labels: number[] = [];
  for (let label = front.last[place]!; label >= 0; label = store.next[label]!) labels.push(label);
  return labels;
};
