import { expect, test } from 'vitest';
import { compiledExample } from './example-compiled.ts';
import type { Example, ExampleLink } from './example-compiled.ts';
import { greenVerdict } from './green-corridor-verdict.ts';
import type { GreenCorridors } from './green-corridor.ts';
import { judgedCorridors } from './green-corridor.ts';
import type { Corridor } from './network.ts';

const sourced = { origin: 'example', source: 'made up', year: null, confidence: 'unverified' } as const;
const corridor = (id: string, status: Corridor['status'] = 'operating'): Corridor => ({
  ...sourced,
  id,
  name: { en: id, ru: id, zh: id },
  countries: [],
  operator: null,
  status,
  volume: null,
  volumeUnit: null,
  description: '',
});
const rail = (
  id: string,
  from: string,
  to: string,
  kg: number,
  more: Partial<ExampleLink> = {},
): ExampleLink => ({ id, from, to, km: 1000, usd: 100, hours: 10, kg, ...more });

// Loading and unloading: 20 USD, 2 kg. A – B – C is wired, A – C by sea is cheap and dirty, A – D is planned.
const example: Example = {
  places: [
    { id: 'A', country: 'AAA', lon: 0 },
    { id: 'B', country: 'BBB', lon: 10 },
    { id: 'C', country: 'BBB', lon: 20 },
    { id: 'D', country: 'CCC', lon: 40 },
    { id: 'post', country: 'CCC', lon: 80, isBorderPost: true },
  ],
  links: [
    rail('a-b', 'A', 'B', 99, { corridors: ['wired'], electrified: 'yes' }),
    rail('b-c', 'B', 'C', 99, { corridors: ['wired', 'half'], electrified: 'partly' }),
    rail('a-c', 'A', 'C', 498, { corridors: ['sea'], mode: 'sea', usd: 30 }),
    rail('a-d', 'A', 'D', 98, { corridors: ['future'], status: 'planned', electrified: 'no' }),
    rail('d-post', 'D', 'post', 1, { corridors: ['future', 'short'] }),
  ],
  facts: {
    corridors: [
      corridor('wired'),
      corridor('sea'),
      corridor('future', 'planned'),
      corridor('empty'),
      corridor('short'),
    ],
  },
};
const shares: Readonly<Record<string, number>> = { AAA: 0.2, BBB: 0.4 };
const found = judgedCorridors(
  compiledExample(example),
  (country) => shares[country] ?? null,
) as GreenCorridors;
const of = (id: string) => found.corridors.find((one) => one.corridor === id)!;

test('a corridor is judged between its farthest towns, per tonne, beside the cheapest and the cleanest way', () => {
  expect(of('wired')).toMatchObject({
    from: 'A',
    to: 'C',
    own: { usd: 220 / 20, hours: 36, kgCo2e: 200 / 20, km: 2000 },
    cheapest: { usd: 50 / 20, kgCo2e: 500 / 20, km: 1000 },
    cleanest: { kgCo2e: 200 / 20 },
  });
});

test('wires count by kilometre, partly as half, and their electricity by country', () => {
  expect(of('wired').electrified).toBe(0.75);
  // 500 km in AAA, 500 in BBB, and 500 under wires of b-c: (0.2 × 500 + 0.4 × 500 + 0.4 × 500) / 1500.
  expect(of('wired').renewable).toBeCloseTo(500 / 1500, 12);
  expect(of('sea')).toMatchObject({ electrified: null, renewable: null });
  const little = judgedCorridors(compiledExample(example), (country) => (country === 'AAA' ? 0.2 : null));
  expect((little as GreenCorridors).corridors[0]!.renewable).toBeNull();
  expect(of('future')).toMatchObject({ electrified: 0, renewable: null });
});

test('what is not in service is judged as if it were, and a border post is an end only where nothing else is', () => {
  expect(of('future')).toMatchObject({ from: 'A', to: 'D', own: { kgCo2e: 100 / 20 } });
  expect(of('short')).toMatchObject({ from: 'D', to: 'post' });
  expect(of('empty')).toMatchObject({ from: null, own: null, verdict: 'unknown' });
});

test('a corridor abroad is not judged by its longer leg at home', () => {
  const { corridors } = judgedCorridors(
    compiledExample({
      places: [
        { id: 'A', country: 'AAA', lon: 0 },
        { id: 'B', country: 'AAA', lon: 20 },
        { id: 'yard', country: 'BBB', lon: 10, isBorderPost: true },
      ],
      links: [
        rail('a-b', 'A', 'B', 1, { corridors: ['abroad'] }),
        rail('b-yard', 'B', 'yard', 1, { corridors: ['abroad'] }),
      ],
      facts: { corridors: [corridor('abroad')] },
    }),
    () => null,
  ) as GreenCorridors;
  expect(corridors[0]).toMatchObject({ from: 'A', to: 'yard' });
});

test('verdicts follow', () => {
  expect(found.corridors.map(({ verdict }) => verdict)).toEqual([
    'middling',
    'not-green',
    'middling',
    'unknown',
    'middling',
  ]);
});

test('the rules of the verdict, at their edges', () => {
  const best = { own: 110, cleanest: 100, cheapest: 200, electrified: 0.8, rail: 0.5 };
  expect(greenVerdict(best)).toBe('green');
  expect(greenVerdict({ ...best, own: 111 })).toBe('middling');
  expect(greenVerdict({ ...best, electrified: 0.79 })).toBe('middling');
  expect(greenVerdict({ ...best, electrified: null })).toBe('middling');
  expect(greenVerdict({ ...best, rail: 0.49 })).toBe('middling');
  expect(greenVerdict({ ...best, own: 150 })).toBe('middling');
  expect(greenVerdict({ ...best, own: 151 })).toBe('not-green');
  expect(greenVerdict({ ...best, cheapest: 99 })).toBe('not-green');
  expect(greenVerdict({ ...best, own: null })).toBe('unknown');
});

test('a cancelled analysis says so', () => {
  expect(judgedCorridors(compiledExample(example), () => null, { isCancelled: () => true })).toEqual({
    kind: 'cancelled',
  });
});
