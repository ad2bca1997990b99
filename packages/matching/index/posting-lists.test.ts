import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postingLists } from './posting-lists.ts';

const readBack = (lists: ReturnType<typeof postingLists>, term: number): number[] => {
  const found: number[] = [];
  lists.each(term, (posting) => found.push(posting));
  return found;
};

test('every list comes back as it was written, through all sizes of slices', () => {
  const lists = postingLists();
  const written = new Map<number, number[]>();
  for (let step = 0; step < 60_000; step += 1) {
    const term = [0, 1500, 7][step % 3]!;
    lists.append(term, step);
    written.set(term, [...(written.get(term) ?? []).slice(-5), step]);
  }
  for (const [term, last] of written) {
    const found = readBack(lists, term);
    expect(found).toHaveLength(20_000);
    expect(found.slice(-6)).toEqual(last);
    expect(found.every((posting, at) => at === 0 || posting > found[at - 1]!)).toBe(true);
  }
});

test('a term never met has an empty list', () => {
  expect(readBack(postingLists(), 5)).toEqual([]);
  expect(readBack(postingLists(), 1_000_000)).toEqual([]);
});

test('interleaved lists do not mix', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 200 }), (terms) => {
      const lists = postingLists();
      for (const [at, term] of terms.entries()) lists.append(term, at);
      for (const term of [0, 1, 2, 3, 4])
        expect(readBack(lists, term)).toEqual([...terms.keys()].filter((at) => terms[at] === term));
    }),
  );
});
