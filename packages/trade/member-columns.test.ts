import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomSpace } from './example-space.ts';
import { headingColumns } from './heading-columns.ts';
import { experienceFloorUsd, memberColumns } from './member-columns.ts';
import { bestSingleCoverage, jointQuantities } from './partner-quantities.ts';
import { pairsAndTriples, partnerSets } from './partner-set.ts';

const evidence = randomSpace(1);
const columns = headingColumns(evidence);
const members = memberColumns(evidence, columns);

test('ten members make 45 pairs and 120 triples, each once, pairs first', () => {
  const sets = pairsAndTriples(10);
  expect(sets).toHaveLength(165);
  expect(new Set(sets.map((set) => set.join())).size).toBe(165);
  expect(sets.slice(0, 45).every((set) => set.length === 2)).toBe(true);
});

test('the columns are read once from the same evidence', () => {
  expect(headingColumns(evidence)).toBe(columns);
  expect(headingColumns(randomSpace(1))).not.toBe(columns);
});

test('a member too small to be ranked is projected, not dropped', () => {
  expect(members.map(({ iso3, isProjected }) => [iso3, isProjected])).toEqual([
    ['AAA', false],
    ['BBB', false],
    ['CCC', false],
    ['DDD', false],
    ['EEE', true],
  ]);
  expect(members[4]!.relativeDensity.some((value) => Number.isFinite(value))).toBe(true);
});

test('a member has what the presence lists say; with another threshold, what its Balassa index says', () => {
  const listed = new Set(evidence.presence[0]!.hs92);
  columns.headings.forEach(({ hs }, at) => expect(members[0]!.holds[at]).toBe(Number(listed.has(hs))));
  const stricter = memberColumns(evidence, columns, 1.25)[0]!;
  columns.headings.forEach((_, at) => expect(stricter.holds[at]).toBe(Number(stricter.rca[at]! >= 1.25)));
});

test('own share is exports with the floor over the total of the exporter', () => {
  const { exportsUsd, logOwnShare } = members[1]!;
  const totalUsd = evidence.presence[1]!.totalMusd * 1e6;
  exportsUsd.forEach((usd, at) =>
    expect(Math.exp(logOwnShare[at]!)).toBeCloseTo((usd + experienceFloorUsd) / totalUsd, 12),
  );
});

test('together partners hold at least what the best of them holds, and the gain is the difference', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (seed) => {
      const other = randomSpace(seed, 20);
      const theirs = headingColumns(other);
      const all = memberColumns(other, theirs);
      for (const { partners, pooled } of partnerSets(theirs, all, pairsAndTriples(all.length))) {
        theirs.headings.forEach((_, at) => {
          if (Number.isNaN(pooled.inputCoverage[at]!)) return;
          const { inputs, sourcing } = jointQuantities(theirs, partners, pooled, at);
          expect(inputs).toBeGreaterThanOrEqual(-1e-12);
          expect(sourcing - inputs).toBeCloseTo(bestSingleCoverage(partners, at), 12);
          expect(pooled.holds[at]).toBe(Math.max(...partners.map(({ holds }) => holds[at]!)));
        });
      }
    }),
    { numRuns: 10 },
  );
});
