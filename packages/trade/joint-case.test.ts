import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TradeEvidence } from './evidence.ts';
import { randomSpace } from './example-space.ts';
import { headingColumns } from './heading-columns.ts';
import { allPairsAndTriples, jointCases, jointThresholds } from './joint-case.ts';
import { memberColumns } from './member-columns.ts';

interface SlowCase {
  readonly id: string;
  readonly sourcing: number;
  readonly inputs: number;
  readonly feasibility: number;
}

/** Relative density of a set by its definitions, straight from lists of what exporters have. */
const slowCloseness = (ranked: readonly ReadonlySet<string>[], products: readonly string[]) => {
  const count = (p: string, q: string) => ranked.filter((has) => has.has(p) && has.has(q)).length;
  const phi = products.map((p) => products.map((q) => count(p, q) / Math.max(count(p, p), count(q, q))));
  const density = (set: ReadonlySet<string>) =>
    phi.map(
      (row) =>
        row.reduce((sum, near, q) => sum + (set.has(products[q]!) ? near : 0), 0) /
        row.reduce((sum, near) => sum + near, 0),
    );
  const all = ranked.map(density);
  const mean = products.map((_, p) => all.reduce((sum, row) => sum + row[p]!, 0) / all.length);
  const centre = mean.reduce((a, b) => a + b, 0) / mean.length;
  const left = (row: readonly number[]) => {
    const own = row.reduce((a, b) => a + b, 0) / row.length;
    const slope =
      row.reduce((sum, y, p) => sum + (y - own) * (mean[p]! - centre), 0) /
      mean.reduce((sum, x) => sum + (x - centre) ** 2, 0);
    return row.map((y, p) => y - own - slope * (mean[p]! - centre));
  };
  const residuals = all.map(left);
  const sd = products.map((_, p) => {
    const column = residuals.map((row) => row[p]!);
    const m = column.reduce((a, b) => a + b, 0) / column.length;
    return Math.sqrt(column.reduce((a, b) => a + (b - m) ** 2, 0) / column.length);
  });
  return (set: ReadonlySet<string>) => new Map(left(density(set)).map((y, p) => [products[p]!, y / sd[p]!]));
};

/** Every pair and triple and every product, looked at one by one: what `jointCases` must agree with. */
const bruteForce = (evidence: TradeEvidence): SlowCase[] => {
  const has = new Map(evidence.presence.map(({ iso3, hs92 }) => [iso3, new Set(hs92)]));
  const ranked = evidence.presence
    .filter(({ totalMusd }) => totalMusd >= 1000)
    .map(({ iso3 }) => has.get(iso3)!);
  const products = evidence.headings
    .map(({ hs }) => hs)
    .filter((hs) => ranked.filter((set) => set.has(hs)).length >= 2);
  const closeness = slowCloseness(ranked, products);
  const near = new Map(evidence.members.map((iso3) => [iso3, closeness(has.get(iso3)!)]));
  const together = (set: readonly string[]) => new Set(set.flatMap((iso3) => [...has.get(iso3)!]));
  const sets: string[][] = [];
  for (const [i, a] of evidence.members.entries()) {
    for (const [j, b] of evidence.members.entries()) {
      if (j <= i) continue;
      sets.push([a, b]);
      for (const c of evidence.members.slice(j + 1)) sets.push([a, b, c]);
    }
  }
  const found: SlowCase[] = [];
  for (const { hs, stage, inputs } of evidence.headings) {
    if (stage === 'raw' || stage === 'energy' || !products.includes(hs)) continue;
    const weights = new Map(inputs.map((input, place) => [input, 1 / (place + 1)]));
    const known = inputs.filter((input) => products.includes(input));
    const coverage = (set: ReadonlySet<string>) =>
      known.reduce((sum, input) => sum + (set.has(input) ? weights.get(input)! : 0), 0) /
      known.reduce((sum, input) => sum + weights.get(input)!, 0);
    for (const set of sets) {
      if (set.some((iso3) => has.get(iso3)!.has(hs))) continue;
      const sourcing = coverage(together(set));
      const gain = sourcing - Math.max(...set.map((iso3) => coverage(has.get(iso3)!)));
      if (!(sourcing >= 0.4 - 1e-9 && gain >= 0.1 - 1e-9)) continue;
      const pairs = set.length === 2 ? [] : set.map((left) => set.filter((iso3) => iso3 !== left));
      if (pairs.some((pair) => coverage(together(pair)) >= sourcing - 1e-9)) continue;
      const isToken = set.some((iso3) => {
        const others = set.filter((other) => other !== iso3);
        const brings = inputs
          .slice(0, 3)
          .some(
            (input) =>
              known.includes(input) &&
              has.get(iso3)!.has(input) &&
              !others.some((other) => has.get(other)!.has(input)),
          );
        const isNear = others.every((other) => near.get(iso3)!.get(hs)! > near.get(other)!.get(hs)!);
        return !brings && !isNear;
      });
      if (isToken) continue;
      found.push({
        id: `${set.join('+')}-${hs}`,
        sourcing,
        inputs: gain,
        feasibility: closeness(together(set)).get(hs)!,
      });
    }
  }
  return found;
};

const found = (evidence: TradeEvidence) => {
  const columns = headingColumns(evidence);
  const sets = allPairsAndTriples(columns, memberColumns(evidence, columns));
  return jointCases(columns, sets, jointThresholds).map(({ partners, at, quantities }) => ({
    id: `${partners.map(({ iso3 }) => iso3).join('+')}-${columns.headings[at]!.hs}`,
    sourcing: quantities.sourcing,
    inputs: quantities.inputs,
    feasibility: quantities.feasibility,
  }));
};

test('joint diversification is what looking at all pairs and triples one by one finds', () => {
  let cases = 0;
  let triples = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
      const evidence = randomSpace(seed, 30);
      const slow = new Map(bruteForce(evidence).map((one) => [one.id, one]));
      const fast = found(evidence);
      expect(fast.map(({ id }) => id).sort()).toEqual([...slow.keys()].sort());
      for (const { id, sourcing, inputs, feasibility } of fast) {
        expect(sourcing).toBeCloseTo(slow.get(id)!.sourcing, 9);
        expect(inputs).toBeCloseTo(slow.get(id)!.inputs, 9);
        expect(feasibility).toBeCloseTo(slow.get(id)!.feasibility, 9);
        cases++;
        if (id.split('+').length === 3) triples++;
      }
    }),
    { numRuns: 25, seed: 11 },
  );
  expect(cases).toBeGreaterThan(200);
  expect(triples).toBeGreaterThan(0);
});

/** Five exporters outside so that every product is in the space; members as told. */
const world = (members: Readonly<Record<string, readonly string[]>>): TradeEvidence => {
  const base = randomSpace(3, 8);
  const codes = base.headings.map(({ hs }) => hs);
  const inputs = ['3002', '3003', '3004', '3005'];
  return {
    ...base,
    members: Object.keys(members),
    headings: base.headings.map((heading) => ({
      ...heading,
      stage: 'processed',
      inputs: heading.hs === '3001' ? inputs : [],
    })),
    presence: [
      ...Object.entries(members).map(([iso3, hs92]) => ({ iso3, totalMusd: 20_000, hs92 })),
      ...base.presence.slice(7).map(({ iso3, totalMusd }, i) => ({
        iso3,
        totalMusd,
        hs92: codes.filter((_, p) => (p + i) % 2 === 0),
      })),
    ],
  };
};
const ids = (evidence: TradeEvidence) => found(evidence).map(({ id }) => id);

test('two that bring the two costliest inputs are proposed', () => {
  expect(ids(world({ AAA: ['3002', '3006'], BBB: ['3003', '3007'] }))).toContain('AAA+BBB-3001');
});

test('what one of them already exports with advantage is no joint diversification', () => {
  expect(ids(world({ AAA: ['3001', '3002'], BBB: ['3003'] }))).not.toContain('AAA+BBB-3001');
});

test('a partner whose inputs the other has too is no partner', () => {
  expect(ids(world({ AAA: ['3002', '3003'], BBB: ['3003'] }))).not.toContain('AAA+BBB-3001');
});

test('a third partner is proposed only for inputs that no two of them hold', () => {
  const three = world({ AAA: ['3002'], BBB: ['3003'], CCC: ['3004'] });
  expect(ids(three)).toContain('AAA+BBB+CCC-3001');
  const two = world({ AAA: ['3002'], BBB: ['3003'], CCC: ['3003'] });
  expect(ids(two)).not.toContain('AAA+BBB+CCC-3001');
});
