import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termIndex } from './term-index.ts';

type Bag = ReadonlyMap<string, number>;
const bag = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 6 }))
  .map((weights): Bag => new Map(Object.entries(weights)));

/** BM25 from its formula over the documents as they are. */
const slowScore = (documents: readonly Bag[], document: Bag, query: Bag): number => {
  const length = (one: Bag): number => one.values().reduce((sum, weight) => sum + weight, 0);
  const mean = documents.reduce((sum, one) => sum + length(one), 0) / documents.length;
  let score = 0;
  for (const [term, weight] of query) {
    const frequency = document.get(term);
    if (frequency === undefined) continue;
    const holders = documents.filter((one) => one.has(term)).length;
    const rarity = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
    score +=
      (weight * rarity * frequency * 2.2) / (frequency + 1.2 * (0.5 + (0.5 * length(document)) / mean));
  }
  return score;
};

test('scores are those of the formula, while documents come and go', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ document: bag, isRemoved: fc.boolean() }), { minLength: 1, maxLength: 25 }),
      bag,
      (steps, query) => {
        const index = termIndex();
        const held = new Map<number, Bag>();
        for (const { document, isRemoved } of steps) {
          const number = index.add(document);
          expect(held.has(number)).toBe(false);
          held.set(number, document);
          if (isRemoved) {
            const [first] = held.keys();
            index.remove(first!);
            held.delete(first!);
          }
        }
        expect(index.size()).toBe(held.size);
        const documents = [...held.values()];
        const { scores, touched } = index.score(query);
        for (const [number, document] of held) {
          const expected = slowScore(documents, document, query);
          expect(scores[number] ?? 0).toBeCloseTo(expected, 5);
          expect(touched.includes(number)).toBe(expected > 0);
          const added = index.contributionsTo(number);
          const sum = [...query].reduce((total, [term, weight]) => total + added(term, weight), 0);
          expect(sum).toBeCloseTo(expected, 5);
        }
        expect(touched.every((number) => held.has(number))).toBe(true);
      },
    ),
  );
});

test('what a document was made of comes back', () => {
  const index = termIndex();
  const number = index.add(
    new Map([
      ['насос', 3],
      ['pump', 1.5],
    ]),
  );
  expect(index.termsOf(number)).toEqual([
    ['насос', 3],
    ['pump', 1.5],
  ]);
  expect(index.lengthOf(number)).toBe(4.5);
});

test('removing twice, or what never was, changes nothing', () => {
  const index = termIndex();
  const number = index.add(new Map([['a', 1]]));
  index.remove(number);
  index.remove(number);
  index.remove(99);
  expect(index.size()).toBe(0);
  expect(index.score(new Map([['a', 1]])).touched).toEqual([]);
});
