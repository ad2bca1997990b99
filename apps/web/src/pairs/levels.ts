import type { PairListDocument } from '@hamkor/contract';
import type { PairMeasure } from './search.ts';

type Item = PairListDocument['items'][number];

/** What a measure says of a direction; null where it is not known. */
export const measured = (item: Item, measure: PairMeasure): number | null =>
  measure === 'value' ? item.value.value : item[measure];

/**
 * How full a cell's colour is, 0 to 1. Intensities and values differ by orders of magnitude: they go by their place
 * among the others; complementarity (0 to 100) and Grubel-Lloyd (0 to 1) have a scale of their own.
 */
export const levelsOf = (items: readonly Item[], measure: PairMeasure): ReadonlyMap<Item, number | null> => {
  const sorted = items
    .map((item) => measured(item, measure))
    .filter((value) => value !== null)
    .sort((one, other) => one - other);
  const place = (value: number): number =>
    sorted.length < 2 ? 1 : sorted.findIndex((other) => other >= value) / (sorted.length - 1);
  return new Map(
    items.map((item) => {
      const value = measured(item, measure);
      if (value === null) return [item, null];
      if (measure === 'complementarity') return [item, Math.max(0, Math.min(1, value / 100))];
      return [item, measure === 'grubelLloyd' ? value : place(value)];
    }),
  );
};
