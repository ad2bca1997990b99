import { expect, test } from 'vitest';
import { randomSpace } from './example-space.ts';
import { findOptionsWith } from './find-options.ts';
import { jointWeights } from './fitted-weights.ts';
import { headingColumns } from './heading-columns.ts';
import { findJointDiversification } from './joint-diversification.ts';

const evidence = randomSpace(1, 120);
const { drafts, variants, notes } = findJointDiversification(evidence);
const { columnOf } = headingColumns(evidence);
const rcaHolders = (iso3: string) =>
  new Set(evidence.presence.find((row) => row.iso3 === iso3)!.hs92.filter((hs) => columnOf(hs) !== null));

test('the made-up world has joint options to tell, triples among them', () => {
  expect(drafts.length).toBeGreaterThan(10);
  expect(drafts.some(({ partners }) => partners.length === 3)).toBe(true);
  expect(notes.map(({ key }) => key)).toEqual(['joint-scope', 'input-lists']);
});

test('each partner brings the main inputs it exports with advantage, and no partner has the product', () => {
  for (const { partners, products, explanation } of drafts) {
    if (explanation.kind !== 'joint-diversification') throw new Error('another kind');
    const [focus, ...inputs] = products.map(({ hs }) => hs);
    expect(explanation.inputs.map(({ hs }) => hs)).toEqual(inputs);
    for (const { iso3, role, brings } of partners) {
      const has = rcaHolders(iso3);
      expect(role).toBe('co-developer');
      expect(brings).toEqual(inputs.filter((hs) => has.has(hs)));
      expect(has.has(focus!)).toBe(false);
    }
  }
});

test('pooled and single figures of the explanation are those of the score', () => {
  for (const { rawParts, explanation } of drafts) {
    if (explanation.kind !== 'joint-diversification') throw new Error('another kind');
    const raw = Object.fromEntries(rawParts.map((part) => [part.name, part.raw]));
    expect(raw['feasibility']).toBe(explanation.pooledRelativeDensity);
    expect(raw['sourcing']).toBe(explanation.pooledInputCoverage);
    const best = Math.max(...explanation.alone.map(({ inputCoverage }) => inputCoverage!));
    expect(raw['inputs']).toBeCloseTo(explanation.pooledInputCoverage - best, 12);
    const nearest = explanation.alone.find(({ iso3 }) => iso3 === explanation.bestSingle)!;
    expect(nearest.relativeDensity).toBe(
      Math.max(...explanation.alone.map(({ relativeDensity }) => relativeDensity)),
    );
  }
});

test('neighbours are products some partner has, nearest first, at most eight', () => {
  for (const { partners, explanation } of drafts) {
    if (explanation.kind !== 'joint-diversification') throw new Error('another kind');
    const near = explanation.neighbours.map(({ proximity }) => proximity);
    expect(near.length).toBeLessThanOrEqual(8);
    expect(near).toEqual(near.toSorted((a, b) => b - a));
    for (const { hs, holders } of explanation.neighbours) {
      expect(holders).toEqual(partners.map(({ iso3 }) => iso3).filter((iso3) => rcaHolders(iso3).has(hs)));
      expect(holders.length).toBeGreaterThan(0);
    }
  }
});

test('the value is the size of the world market in the latest year, as published', () => {
  for (const { value, products } of drafts) {
    const musd = evidence.world.find(({ hs92 }) => hs92 === products[0]!.hs)!.musd.get(2023)!;
    expect(value).toMatchObject({
      value: musd * 1e6,
      unit: 'USD',
      years: [2023, 2023],
      basis: 'world-market',
      confidence: 'published',
    });
  }
});

test('a projected member and inputs no member has are flagged', () => {
  const held = new Set(evidence.members.flatMap((iso3) => Array.from(rcaHolders(iso3))));
  for (const { flags, partners, products } of drafts) {
    const projected = flags.filter(({ kind }) => kind === 'projected-member');
    expect(projected.length).toBe(Number(partners.some(({ iso3 }) => iso3 === 'EEE')));
    for (const flag of flags) {
      if (flag.kind !== 'input-from-outside') continue;
      expect(held.has(flag.hs)).toBe(false);
      expect(products.slice(1, 4).map(({ hs }) => hs)).toContain(flag.hs);
    }
  }
  expect(drafts.some(({ partners }) => partners.some(({ iso3 }) => iso3 === 'EEE'))).toBe(true);
});

test('every threshold is moved both ways, and a milder one lets more through', () => {
  const size = (threshold: string, moved: number) =>
    variants.find((variant) => variant.threshold === threshold && Math.abs(variant.moved - moved) < 1e-9)!
      .candidates.length;
  expect(new Set(variants.map(({ threshold }) => threshold)).size).toBe(3);
  expect(variants).toHaveLength(6);
  expect(size('joint-inputs', 0.3)).toBeGreaterThanOrEqual(drafts.length);
  expect(size('joint-inputs', 0.5)).toBeLessThanOrEqual(drafts.length);
  expect(size('joint-input-gain', 0.125)).toBeLessThanOrEqual(drafts.length);
});

test('the default weights are the learnt ones, demand among them', () => {
  for (const { rawParts } of drafts)
    expect(Object.fromEntries(rawParts.map(({ name, defaultWeight }) => [name, defaultWeight]))).toEqual(
      jointWeights,
    );
  expect(jointWeights.demand).toBeGreaterThan(0);
});

const find = () =>
  findOptionsWith({ 'joint-diversification': findJointDiversification }, randomSpace(1, 120));

test('options come out ranked, with the sensitivity of each, the same every time', () => {
  const { options } = find();
  expect(options.map(({ rank }) => rank)).toEqual(options.map((_, i) => i + 1));
  expect(options[0]!.sensitivity.map(({ threshold }) => threshold)).toEqual([
    'member-advantage',
    'joint-inputs',
    'joint-input-gain',
  ]);
  expect(JSON.stringify(find())).toBe(JSON.stringify({ options, notes: find().notes }));
});
