import { expect, test } from 'vitest';
import { dominanceByList } from './dominance-by-list.ts';
import { chooseDominance } from './choose-dominance.ts';
import { seededNumbers } from './random-graph.ts';

/** All vectors kept, every one looked at. */
const plain = (): { isDominated: (v: readonly number[]) => boolean; add: (v: readonly number[]) => void } => {
  const kept: (readonly number[])[] = [];
  return {
    isDominated: (vector) => kept.some((other) => other.every((cost, c) => c === 0 || cost <= vector[c]!)),
    add: (vector) => kept.push(vector),
  };
};

test.each([1, 2, 3, 4, 5])('with %i costs it judges as a look at every vector does', (width) => {
  const next = seededNumbers(width);
  const places = 5;
  for (const structure of [chooseDominance(places, width), dominanceByList(places, width)]) {
    const plains = Array.from({ length: places }, plain);
    let accepted = 0;
    for (let i = 0; i < 3000; i++) {
      const place = Math.floor(next() * places);
      // Few values on a falling slope, so that ties and long fronts both occur.
      const slope = Math.floor(next() * 40);
      const vector = Array.from({ length: width }, (_, c) =>
        c === 1 ? slope : c === 2 ? 40 - slope + Math.floor(next() * 6) : Math.floor(next() * 5),
      );
      const vectors = Float64Array.of(-1, -1, ...vector);
      const isDominated = plains[place]!.isDominated(vector);
      expect(structure.isDominated(place, vectors, 2)).toBe(isDominated);
      if (isDominated) continue;
      plains[place]!.add(vector);
      structure.add(place, vectors, 2);
      accepted++;
    }
    expect(accepted).toBeGreaterThanOrEqual(places);
  }
});
