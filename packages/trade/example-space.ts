import type { Heading, Stage } from '@hamkor/nomenclature';
import type { TradeEvidence } from './evidence.ts';
import { exampleEvidence } from './example-evidence.ts';
import { randomIndex, seededRandom } from './seeded-random.ts';

const stages: readonly Stage[] = ['raw', 'processed', 'parts', 'capital', 'consumer', 'energy', 'food'];

/**
 * A made-up world drawn from a seed: twelve exporters, five of them members (one below the size of the ranked
 * set), 40 headings with random inputs, stages, exports and presence. No figure in it is real.
 */
export const randomSpace = (seed: number, headingCount = 40): TradeEvidence => {
  const random = seededRandom(seed);
  const codes = Array.from({ length: headingCount }, (_, i) => `${3001 + i}`);
  const countries = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG', 'HHH', 'III', 'JJJ', 'KKK', 'LLL'];
  const members = countries.slice(0, 5);
  const headings = codes.map((hs, i): Heading => ({
    hs,
    name: { en: `Product ${i}`, ru: `Товар ${i}`, zh: `产品${i}` },
    terms: { en: [], ru: [], zh: [] },
    stage: stages[randomIndex(random, stages.length)]!,
    inputs: [
      ...new Set(Array.from({ length: 1 + randomIndex(random, 5) }, () => randomIndex(random, headingCount))),
    ]
      .filter((input) => input !== i)
      .map((input) => codes[input]!),
    minorInputs: [],
  }));
  return exampleEvidence({
    members,
    headings,
    correspondences: codes.map((hs) => ({ hs92: hs, hs2022: hs, share: 1 })),
    presence: countries.map((iso3, c) => ({
      iso3,
      totalMusd: iso3 === 'EEE' ? 500 : 20_000 + randomIndex(random, 80_000),
      hs92: codes.filter(() => random() < 0.15 + 0.03 * c),
    })),
    exports: members.flatMap((iso3) =>
      codes.flatMap((hs92) => (random() < 0.7 ? [{ iso3, hs92, kusd: randomIndex(random, 2_000_000) }] : [])),
    ),
    world: codes.map((hs92) => ({
      hs92,
      musd: new Map([
        [2016, 1000 + randomIndex(random, 50_000)],
        [2023, 1000 + randomIndex(random, 50_000)],
      ]),
      exportersWithRca: 0,
    })),
    nationalExports: members.map((iso3) => ({ iso3, year: 2016, usd: 2e10 })),
    nationalImports: members.map((iso3, m) => ({ iso3, year: 2016, usd: (m + 1) * 1e10 })),
    populous: new Set(countries),
  });
};
