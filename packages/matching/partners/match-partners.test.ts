import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeDistance } from './code-nearness.ts';
import { matchOf, matchPartners } from './match-partners.ts';
import type { MatchTerms } from './match-terms.ts';
import { usualWeights } from './match-terms.ts';
import { partnerIndex } from './partner-index.ts';
import { sampleRequest, sampleSide } from './sample-side.ts';
import type { Side } from './side.ts';

const code = (digits: string) => ({ scheme: 'HS', edition: '2022', code: digits });
const terms: MatchTerms = {
  codes: codeDistance([], []),
  days: () => null,
  recognises: null,
  today: '2026-11-29',
  weights: usualWeights(),
};
const tonnes = (value: number) => ({ value, unit: 't', year: null });
const maker = (id: string, perYear: number, free: number | null, smallestOrder: number | null = null): Side =>
  sampleSide(id, {
    capacities: [{ code: code('870830'), perYear: tonnes(perYear), free, smallestOrder }],
  });
const request = sampleRequest('ASK', { quantity: tonnes(100), smallestLot: 40 });
const verdict = (side: Side, asker = request, given = terms): unknown => {
  const matched = matchOf(asker, side, given, {});
  return typeof matched === 'string' ? matched : 'match';
};

test.each([
  ['enough is free', maker('A', 1000, 0.5), 'match'],
  ['less than the smallest lot is free', maker('A', 1000, 0.03), 'capacity'],
  ['nothing is free', maker('A', 1000, 0), 'capacity'],
  ['the order is below the smallest taken', maker('A', 1000, 0.5, 200), 'size'],
  ['how much is free is unknown', maker('A', 1000, null), 'match'],
  ['it is a request too', sampleRequest('B'), 'kind'],
  ['a bank makes no brakes', sampleSide('B', { kind: 'bank' }), 'kind'],
  ['it is the same organisation', sampleSide('B', { organisation: 'OWN' }), 'self'],
])('hard conditions: %s', (_, side, expected) => {
  expect(verdict(side, { ...request, organisation: 'OWN' })).toBe(expected);
});

test('units that are one are compared, others are unknown', () => {
  const kilograms = sampleSide('A', {
    capacities: [
      {
        code: code('870830'),
        perYear: { value: 30_000, unit: 'кг/год', year: 2026 },
        free: 1,
        smallestOrder: null,
      },
    ],
  });
  const pieces = sampleSide('A', {
    capacities: [
      {
        code: code('870830'),
        perYear: { value: 5, unit: 'pieces', year: 2026 },
        free: 1,
        smallestOrder: null,
      },
    ],
  });
  expect(verdict(kilograms)).toBe('capacity');
  expect(verdict(pieces)).toBe('match');
});

const holder = (standard: string, validUntil: string | null): Side =>
  sampleSide('A', { certificates: [{ standard, validUntil }] });
const recognises = (held: string): boolean => held === 'GB/T 19001';

test('certificates: held, expired, recognised, not told', () => {
  const asker = sampleRequest('ASK', { certificates: [{ standard: 'ISO 9001', validUntil: null }] });
  expect(verdict(holder('ГОСТ Р ИСО 9001-2015', '2027-01-01'), asker)).toBe('match');
  expect(verdict(holder('ISO 9001:2015', '2026-01-01'), asker)).toBe('certificate');
  expect(verdict(holder('GB/T 19001', null), asker)).toBe('certificate');
  expect(verdict(holder('GB/T 19001', null), asker, { ...terms, recognises })).toBe('match');
  expect(verdict(sampleSide('A'), asker)).toBe('match');
});

const after = (days: number | null) => ({ ...terms, days: () => days });

test('what cannot arrive in time is out, what can is better the sooner it does', () => {
  const asker = sampleRequest('ASK', { withinDays: 20 });
  expect(verdict(sampleSide('A'), asker, after(21))).toBe('reach');
  expect(verdict(sampleSide('A'), asker, after(null))).toBe('match');
  const scoreAt = (days: number): number => {
    const matched = matchOf(asker, sampleSide('A'), after(days), {});
    return typeof matched === 'string' ? -1 : matched.score;
  };
  expect(scoreAt(5)).toBeGreaterThan(scoreAt(15));
});

test('conditions of whoever looks take out too: states, certificates, size, days', () => {
  const side = sampleSide('A', { employees: 20, certificates: [{ standard: 'ISO 9001', validUntil: null }] });
  const given = { ...terms, days: () => 12 };
  expect(matchOf(request, side, given, { states: ['KAZ'] })).toBe('kind');
  expect(matchOf(request, side, given, { employees: { least: 50, most: null } })).toBe('size');
  expect(matchOf(request, side, given, { certificates: ['IATF 16949'] })).toBe('certificate');
  expect(matchOf(request, side, given, { withinDays: 10 })).toBe('reach');
  expect(matchOf(request, side, given, { withinDays: 12, states: ['UZB'] })).toMatchObject({ days: 12 });
});

test('those taken out are counted, the rest come by score, then by id', () => {
  const { matches, excluded } = matchPartners(
    request,
    [
      maker('B', 1000, 1),
      maker('A', 1000, 1),
      maker('C', 1000, 0.06),
      maker('D', 10, 1),
      sampleSide('E', { codes: [code('520811')] }),
      request,
    ],
    terms,
    {},
    10,
  );
  expect(matches.map(({ side }) => side.id)).toEqual(['A', 'B', 'C']);
  expect(excluded).toEqual({ capacity: 1, certificate: 0, reach: 0, size: 0, self: 1, kind: 0 });
});

test('requests are ranked for who gives, with the directions changed over', () => {
  const giver = maker('A', 1000, 1);
  const forward = matchOf(request, giver, terms, {});
  const backward = matchOf(giver, request, terms, {});
  if (typeof forward === 'string' || typeof backward === 'string') throw new Error('both match');
  expect(backward).toEqual({
    ...forward,
    side: request,
    wants: forward.wanted,
    wanted: forward.wants,
    parts: forward.wantedParts,
    wantedParts: forward.parts,
  });
});

const side = fc
  .record({
    digits: fc.constantFrom('870830', '870899', '870321', '520811'),
    perYear: fc.option(fc.integer({ min: 1, max: 1000 })),
    free: fc.option(fc.constantFrom(0, 0.1, 0.5, 1)),
    state: fc.constantFrom('UZB', 'KAZ'),
    confidence: fc.constantFrom('published' as const, 'estimated' as const, 'unverified' as const),
    heldOn: fc.option(fc.constantFrom('2022-01-01', '2025-01-01', '2026-11-01')),
    languages: fc.subarray(['ru', 'en', 'zh']),
  })
  .map(({ digits, perYear, free, state, confidence, heldOn, languages }): Partial<Side> => ({
    confidence,
    heldOn,
    languages,
    states: [state],
    codes: [code(digits)],
    capacities: [
      { code: code(digits), perYear: perYear === null ? null : tonnes(perYear), free, smallestOrder: null },
    ],
  }));

/** The score by another way: parts as they are told, means and harmonic mean written out. */
const slowScore = (subject: Side, other: Side): number | null => {
  const matched = matchOf(subject, other, terms, {});
  if (typeof matched === 'string') return null;
  const mean = (parts: typeof matched.parts): number => {
    const told = parts.filter(({ fit }) => fit !== null);
    if (!told.some(({ key, fit }) => key === 'code' && fit! > 0)) return 0;
    return (
      told.map(({ fit, weight }) => fit! * weight).reduce((sum, one) => sum + one, 0) /
      told.map(({ weight }) => weight).reduce((sum, one) => sum + one, 0)
    );
  };
  const [one, two] = [mean(matched.parts), mean(matched.wantedParts)];
  return one > 0 && two > 0 ? 2 / (1 / one + 1 / two) : 0;
};

test('the index and the ranking give what scoring everything by hand gives', () => {
  fc.assert(
    fc.property(fc.array(side, { maxLength: 12 }), side, (given, asked) => {
      const sides = given.map((one, number) => sampleSide(`S${String(number).padStart(2, '0')}`, one));
      const asker = sampleRequest('ASK', { ...asked, quantity: tonnes(50), smallestLot: 5 });
      const index = partnerIndex(terms.codes);
      for (const one of sides) index.put(one);
      const { matches } = matchPartners(asker, index.near(asker), terms, {}, 5);
      const expected = sides
        .map((one) => ({ id: one.id, score: slowScore(asker, one) ?? 0 }))
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
        .slice(0, 5);
      expect(matches.map(({ score }) => score.toFixed(9))).toEqual(
        expected.map(({ score }) => score.toFixed(9)),
      );
      for (const { score, wants, wanted } of matches) {
        expect(score).toBeGreaterThanOrEqual(Math.min(wants, wanted) - 1e-12);
        expect(score).toBeLessThanOrEqual(Math.max(wants, wanted) + 1e-12);
        expect(score).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

test('an index forgets what is removed and follows what changes', () => {
  const index = partnerIndex(terms.codes);
  index.put(sampleSide('A'));
  index.put(sampleSide('A', { codes: [code('520811')] }));
  expect(index.near(request)).toEqual([]);
  index.put(sampleSide('A'));
  expect(index.near(request).map(({ id }) => id)).toEqual(['A']);
  index.remove('A');
  expect(index.near(request)).toEqual([]);
  expect(index.size()).toBe(0);
});
