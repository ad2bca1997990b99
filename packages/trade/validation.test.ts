import { expect, test } from 'vitest';
import { randomSpace } from './example-space.ts';
import { headingColumns } from './heading-columns.ts';
import { memberColumns } from './member-columns.ts';
import { jointQuantities } from './partner-quantities.ts';
import { pairsAndTriples, partnerSets } from './partner-set.ts';
import { randomIndex, seededRandom, shuffled } from './seeded-random.ts';
import type { ProjectRow } from './validation-case.ts';
import { validationUniverse } from './validation-case.ts';
import { validate } from './validation.ts';

const evidence = randomSpace(2, 120);
const columns = headingColumns(evidence);
const universe = validationUniverse(columns);
const sets = partnerSets(columns, memberColumns(evidence, columns), pairsAndTriples(5));

/** Sixty projects of random partners, each making the product a score puts first of sixty drawn. */
const projectsBy = (score: (set: (typeof sets)[number], at: number) => number, seed = 1): ProjectRow[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 60 }, (_, i) => {
    const set = sets[randomIndex(random, sets.length)]!;
    const [best] = shuffled(universe, random)
      .slice(0, 60)
      .sort((a, b) => score(set, b) - score(set, a));
    return {
      id: `P${i}`,
      countries: set.partners.map(({ iso3 }) => iso3),
      hs: [columns.headings[best!]!.hs],
      stage: 'operating',
      startYear: i % 3 === 0 ? null : 2010 + (i % 12),
    };
  });
};
const scoreOf = (report: ReturnType<typeof validate>, key: string) =>
  report.scores.find((score) => score.key === key)!;

test('where projects follow demand, demand finds them and no other score is said to beat it', () => {
  const report = validate(
    evidence,
    projectsBy((_, at) => columns.demandUsd[at]!),
    { draws: 200 },
  );
  expect(scoreOf(report, 'demand').auc).toBeGreaterThan(0.95);
  expect(scoreOf(report, 'demand').liftOverDemand).toBe(0);
  for (const score of report.scores) expect(score.beatsDemand).toBe(false);
  const learnt = scoreOf(report, 'full-mix');
  expect(learnt.auc).toBeGreaterThan(0.94);
  expect(learnt.weights.find(({ part }) => part === 'demand')!.weight).toBeGreaterThan(0.6);
});

test('where projects follow what partners already export, the learnt mix finds it and beats demand', () => {
  const projects = projectsBy(
    ({ partners, pooled }, at) => jointQuantities(columns, partners, pooled, at).experience,
  );
  const report = validate(evidence, projects, { draws: 200 });
  const learnt = scoreOf(report, 'full-mix');
  expect(learnt.auc).toBeGreaterThan(0.9);
  expect(learnt.beatsDemand).toBe(true);
  expect(learnt.pValue).toBeLessThan(0.01);
  expect(learnt.pairingPValue).toBeLessThan(0.01);
  expect(learnt.matchedAuc).toBeGreaterThan(0.8);
  expect(learnt.newProductAuc).toBeGreaterThan(0.85);
  expect(learnt.weights.find(({ part }) => part === 'experience')!.weight).toBeGreaterThan(0.7);
});

test('where projects are random nothing finds them', () => {
  const random = seededRandom(99);
  const report = validate(
    evidence,
    projectsBy(() => random(), 5),
    { draws: 200 },
  );
  for (const { auc, pValue, beatsDemand } of report.scores) {
    expect(Math.abs(auc! - 0.5)).toBeLessThan(0.13);
    expect(pValue).toBeGreaterThan(0.02);
    expect(beatsDemand).toBe(false);
  }
});

test('the area of demand is what comparing every real product with every other gives', () => {
  const projects = projectsBy((set, at) => set.pooled.density[at]!);
  const wins = projects.flatMap(({ hs }) => {
    const own = columns.columnOf(hs[0]!)!;
    return universe
      .filter((at) => at !== own)
      .map((at) => {
        const [a, b] = [columns.demandUsd[own]!, columns.demandUsd[at]!];
        return a > b ? 1 : a === b ? 0.5 : 0;
      });
  });
  const area = wins.reduce((sum: number, win) => sum + win, 0) / wins.length;
  expect(scoreOf(validate(evidence, projects, { draws: 50 }), 'demand').auc).toBeCloseTo(area, 12);
});

test('each project is ranked by weights that never saw it', () => {
  const projects = projectsBy((_, at) => columns.demandUsd[at]!);
  const odd: ProjectRow = {
    ...projects[0]!,
    id: 'ODD',
    hs: [
      columns.headings[universe.toSorted((a, b) => columns.demandUsd[a]! - columns.demandUsd[b]!)[0]!]!.hs,
    ],
  };
  const report = validate(evidence, [...projects, odd, odd, odd], { draws: 50 });
  const place = report.projects.find(({ id }) => id === 'ODD')!.products[0]!.percentiles['full-mix']!;
  expect(place).toBeLessThan(0.35);
});

test('the same seed gives the same report, byte for byte', () => {
  const projects = projectsBy((_, at) => columns.demandUsd[at]!);
  const report = (seed: number) => JSON.stringify(validate(evidence, projects, { draws: 100, seed }));
  expect(report(3)).toBe(report(3));
  expect(report(3)).not.toBe(report(4));
});

const row = (id: string, countries: string[], hs: string[]): ProjectRow => ({
  id,
  countries,
  hs,
  stage: 'operating',
  startYear: null,
});

test('what cannot be ranked is left out with the reason, and six digits are cut to four', () => {
  const made = columns.headings[universe[0]!]!.hs;
  const raw = columns.headings.find(({ stage }) => stage === 'raw')!.hs;
  const { leftOut, counts, projects } = validate(
    evidence,
    [
      row('A', ['AAA', 'BBB'], [`${made}10`, made]),
      row('B', ['AAA', 'ZZZ'], [made]),
      row('C', ['AAA', 'BBB'], []),
      row('D', ['AAA', 'BBB'], [raw]),
      row('E', ['AAA', 'BBB'], ['9999']),
      row('F', ['BBB', 'AAA', 'ZZZ'], [made, raw]),
    ],
    { draws: 20 },
  );
  expect(leftOut).toEqual([
    { id: 'B', reason: 'fewer-than-two-members' },
    { id: 'C', reason: 'no-product' },
    { id: 'D', reason: 'raw-material' },
    { id: 'E', reason: 'outside-product-space' },
  ]);
  expect(counts).toMatchObject({
    projectsGiven: 6,
    projectsUsed: 2,
    productsUsed: 2,
    distinctProducts: 1,
    distinctPartnerSets: 1,
    candidates: universe.length,
  });
  expect(projects.map(({ partners }) => partners)).toEqual([
    ['AAA', 'BBB'],
    ['AAA', 'BBB'],
  ]);
});

test('with no project at all the report is empty, not broken', () => {
  const report = validate(evidence, [], { draws: 10 });
  expect(report.counts.projectsUsed).toBe(0);
  for (const score of report.scores)
    expect([score.auc, score.low, score.pValue, score.liftOverDemand]).toEqual([null, null, null, null]);
});

test('slices add up to the whole: halves, beginnings, and who has the product', () => {
  const report = validate(
    evidence,
    projectsBy((_, at) => columns.demandUsd[at]!),
    { draws: 20 },
  );
  for (const { products, slices } of report.scores) {
    const count = Object.fromEntries(slices.map((slice) => [slice.key, slice.products]));
    expect(count['first-half']! + count['second-half']!).toBe(products);
    expect(count['begun-by-matrix-year']! + count['begun-later']! + count['begin-unknown']!).toBe(products);
    expect(count['none-has-it']! + count['some-have-it']! + count['all-have-it']!).toBe(products);
  }
});
