import fc from 'fast-check';
import type { Example, ExampleLink } from './example-compiled.ts';
import type { Corridor } from './network.ts';
import type { Pair } from './pair-set.ts';
import { pairsOfNodes } from './pair-set.ts';

const size = 6;
const ids = Array.from({ length: size }, (_, i) => `P${i}`);
const hours = fc.option(fc.nat(5), { nil: null, freq: 3 });

const sourced = { origin: 'example', source: 'made up', year: null, confidence: 'unverified' } as const;
const name = { en: 'made up', ru: 'made up', zh: 'made up' };
const corridor = (id: string): Corridor => ({
  ...sourced,
  id,
  name,
  countries: [],
  operator: null,
  status: 'operating',
  volume: null,
  volumeUnit: null,
  description: '',
});

/** Random made-up networks for tests: whole numbers, so that equal sums are equal; many ties and zeros. */
export const randomExample: fc.Arbitrary<Example> = fc
  .record({
    countries: fc.array(fc.constantFrom('AAA', 'BBB', 'CCC'), { minLength: size, maxLength: size }),
    gaugeHours: fc.array(fc.option(fc.nat(9), { nil: undefined }), { minLength: size, maxLength: size }),
    exits: fc.array(hours, { minLength: size, maxLength: size }),
    entries: fc.array(hours, { minLength: size, maxLength: size }),
    links: fc.array(
      fc.record({
        from: fc.nat(size - 1),
        step: fc.integer({ min: 1, max: size - 1 }),
        gauge: fc.constantFrom(1520 as const, 1435 as const),
        usd: fc.nat(20),
        hours: fc.nat(20),
        kg: fc.nat(20),
        isIdle: fc.nat(4).map((n) => n === 0),
        corridor: fc.constantFrom('c0', 'c1'),
      }),
      { minLength: 3, maxLength: 14 },
    ),
  })
  .map(({ countries, gaugeHours, exits, entries, links }): Example => {
    const named = links.map((link, i): ExampleLink => ({
      id: `L${i}`,
      from: ids[link.from]!,
      to: ids[(link.from + link.step) % size]!,
      gauge: link.gauge,
      usd: link.usd,
      hours: link.hours,
      kg: link.kg,
      status: link.isIdle ? 'planned' : 'operating',
      corridors: [link.corridor],
    }));
    return {
      places: ids.map((id, i) => ({
        id,
        country: countries[i]!,
        ...(gaugeHours[i] === undefined ? {} : { gaugeHours: gaugeHours[i] }),
      })),
      links: named,
      exitHours: Object.fromEntries(ids.map((id, i) => [id, exits[i]!])),
      entryHours: Object.fromEntries(ids.map((id, i) => [id, entries[i]!])),
      facts: {
        passages: [{ ...sourced, id: 'strait', name, links: ['L0', 'L1'] }],
        corridors: [corridor('c0'), corridor('c1')],
      },
    };
  });

export const allPairs: readonly Pair[] = pairsOfNodes(ids);
