import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedOn, threeWay } from './three-way.ts';

const texts = (ru: string | null, zh: string | null = null, en: string | null = null) => ({ ru, zh, en });

test('each language is told by who changed it, and only what both changed is left to decide', () => {
  const ways = threeWay(texts('а', '甲', 'a'), texts('б', '甲', 'b'), texts('а', '乙', 'c'));
  expect(ways.map(({ changedBy, settled }) => [changedBy, settled])).toEqual([
    ['me', 'б'],
    ['them', '乙'],
    ['both', null],
  ]);
  expect(carriedOn(ways)).toEqual(texts('б', '乙', 'b'));
});

test('the same change made twice is no conflict', () => {
  const [russian] = threeWay(texts('а'), texts('б'), texts('б'));
  expect(russian).toMatchObject({ changedBy: 'them', settled: 'б' });
});

test('changes of different words go together, and changes of the same words are left to decide', () => {
  const base = texts(null, null, 'the parties shall meet once a year');
  const [, , english] = threeWay(
    base,
    texts(null, null, 'the members shall meet once a year'),
    texts(null, null, 'the parties shall meet twice a year'),
  );
  expect(english).toMatchObject({ changedBy: 'both', settled: 'the members shall meet twice a year' });
  const [, , disputed] = threeWay(
    base,
    texts(null, null, 'the parties shall meet thrice a year'),
    texts(null, null, 'the parties shall meet twice a year'),
  );
  expect(disputed).toMatchObject({ changedBy: 'both', settled: null });
});

test('nothing that somebody typed is lost when going on', () => {
  const text = fc.option(fc.constantFrom('x', 'y', 'z'));
  const all = fc.record({ ru: text, zh: text, en: text });
  fc.assert(
    fc.property(all, all, all, (base, mine, theirs) => {
      const next = carriedOn(threeWay(base, mine, theirs));
      for (const language of ['ru', 'zh', 'en'] as const) {
        if (mine[language] !== base[language]) expect(next[language]).toBe(mine[language]);
        else expect(next[language]).toBe(theirs[language]);
      }
    }),
    { numRuns: 500 },
  );
});
