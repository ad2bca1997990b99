import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleOption } from './example-option.ts';
import type { OptionItem, ScorePart } from './option.ts';
import { optionRanking } from './option-ranking.ts';
import { scoreInterval } from './rank-band.ts';
import { reweigh, weightedScore } from './score.ts';

const share = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const part = (name: ScorePart['name'], weight: number) =>
  fc.tuple(share, share, share, fc.boolean()).map(([a, b, c, bounded]): ScorePart => {
    const [percentileLow, percentile, percentileHigh] = [a, b, c].sort((x, y) => x - y) as [
      number,
      number,
      number,
    ];
    return Object.assign(
      { name, raw: Math.round(percentile * 3), unit: 'USD', percentile, weight },
      bounded ? { percentileLow, percentileHigh } : {},
    );
  });
const options = fc
  .array(
    fc.oneof(
      fc.tuple(part('value', 2), part('fit', 1)).map((parts) => ({ kind: 'substitution' as const, parts })),
      fc
        .tuple(part('demand', 1), part('value', 0))
        .map((parts) => ({ kind: 'localisation' as const, parts })),
    ),
  )
  .map((all) => all.map((given, at): OptionItem => exampleOption(`option-${at}`, given)));
const weights = fc.record({ value: fc.constantFrom(0.5, 1, 3), demand: share });

test('places, scores and bands are those of comparing every option with every other', () => {
  fc.assert(
    fc.property(options, weights, (given, used) => {
      const outcome = optionRanking(given)(used);
      if (outcome.kind !== 'ranked') throw new Error(outcome.kind);
      const found = outcome.list.given.map(outcome.list.placed);
      expect(found).toHaveLength(given.length);
      const scored = given.map((option) => {
        const parts = reweigh(option.parts, used);
        const value = parts.find(({ name }) => name === 'value')!.raw!;
        return { option, parts, value, score: weightedScore(parts)!, ...scoreInterval(parts) };
      });
      scored.sort((a, b) => b.score - a.score || b.value - a.value || (a.option.id < b.option.id ? -1 : 1));
      expect(found).toEqual(
        scored.map(({ option, parts, score, low, high }) => {
          const kind = scored.filter((other) => other.option.kind === option.kind);
          return Object.assign({}, option, {
            parts,
            score,
            rank: 1 + kind.findIndex((other) => other.option === option),
            band: {
              from: 1 + kind.filter((other) => other.low > high).length,
              to: kind.length - kind.filter((other) => other.high < low).length,
            },
          });
        }),
      );
    }),
  );
});

test('nothing is copied before it is taken', () => {
  const given = [exampleOption('a', { parts: [] as ScorePart[] })];
  expect(optionRanking([])({})).toMatchObject({ kind: 'ranked', list: { given: [] } });
  expect(optionRanking(given)({})).toEqual({ kind: 'all-weights-zero', optionKind: given[0]!.kind });
});
