/** Support for tests: rows of a small made-up world, as an import would leave them. No figure in it is real. */
import { memberCodes } from '@hamkor/nomenclature';
import { seededRandom } from '@hamkor/trade';
import type { TestRow } from '../warehouse/test-vintage.ts';

const outside = ['BRA', 'CHL', 'DEU', 'FRA', 'JPN', 'SAU', 'USA', 'VNM'] as const;

/** Two lines each of headings of many stages: ores, fuels, metals, textiles, machines, parts, cars. */
const headings = [
  '2603 2709 2710 2711 2814 2836 3105 3901 3902 4011 5201 5205 5208 6109 6110 6403 7108 7207 7208 7210',
  '7403 7408 7601 7604 7606 8408 8409 8413 8421 8431 8471 8481 8482 8483 8501 8503 8504 8517 8536 8541',
  '8542 8544 8607 8701 8703 8704 8708 9018 9403',
]
  .join(' ')
  .split(' ');
export const testLines: readonly string[] = headings.flatMap((hs) => [`${hs}10`, `${hs}90`]);

/** Flows of one or more years between members and eight others, the same for the same seed. */
export const testWorld = (seed: number, years: readonly number[]): TestRow[] => {
  const random = seededRandom(seed);
  const countries = [...memberCodes, ...outside];
  const strength = new Map(
    countries.flatMap((iso3) =>
      testLines.map((hs) => [`${iso3} ${hs}`, random() < 0.35 ? 1 : 0.02] as const),
    ),
  );
  return years.flatMap((year) =>
    countries.flatMap((exporter) =>
      countries.flatMap((importer) =>
        testLines.flatMap((product): TestRow[] => {
          const [size, kilo] = [random(), random()];
          if (exporter === importer || size < 0.5) return [];
          const usd = Math.round(2e8 * (size - 0.5) * strength.get(`${exporter} ${product}`)!);
          return [{ year, exporter, importer, product, usd, tonnes: Math.round(usd / (500 + 500 * kilo)) }];
        }),
      ),
    ),
  );
};
