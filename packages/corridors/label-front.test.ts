import { expect, test } from 'vitest';
import { acceptedLabels, acceptLabel, isDominated, labelFront } from './label-front.ts';
import { labelStore, newLabel } from './label-store.ts';
import { seededNumbers } from './random-graph.ts';

test.each([1, 2, 3, 4])(
  'labels with %i costs are judged exactly even where they come in no order',
  (width) => {
    const next = seededNumbers(width);
    const store = labelStore(width, 8);
    const front = labelFront(2, width);
    const kept: number[][][] = [[], []];
    for (let i = 0; i < 2000; i++) {
      const place = i % 2;
      const vector = Array.from({ length: width }, () => Math.floor(next() * 30));
      const expected = kept[place]!.some((other) => other.every((cost, c) => cost <= vector[c]!));
      expect(isDominated(front, store, place, Float64Array.from(vector), 0)).toBe(expected);
      if (expected) continue;
      const label = newLabel(store);
      store.costs.set(vector, label * width);
      acceptLabel(front, store, place, label);
      kept[place]!.push(vector);
    }
    for (const place of [0, 1]) {
      const labels = acceptedLabels(front, store, place);
      const vectors = labels.map((label) =>
        Array.from(store.costs.subarray(label * width, (label + 1) * width)),
      );
      expect(vectors.reverse()).toEqual(kept[place]);
    }
  },
);
