import type { Heading, Stage } from '@hamkor/nomenclature';
import type { TradeEvidence } from './evidence.ts';
import { exampleEvidence } from './example-evidence.ts';

const heading = (hs: string, stage: Stage, en: string, ...inputs: readonly string[]): Heading => ({
  hs,
  name: { en, ru: en, zh: en },
  terms: { en: [], ru: [], zh: [] },
  stage,
  inputs,
  minorInputs: [],
});

const headings: readonly Heading[] = [
  heading('2603', 'raw', 'Copper ore'),
  heading('3904', 'processed', 'PVC'),
  heading('5201', 'raw', 'Cotton lint'),
  heading('5205', 'processed', 'Cotton yarn', '5201'),
  heading('6203', 'consumer', 'Suits', '5205'),
  heading('7403', 'processed', 'Refined copper', '2603'),
  heading('7408', 'processed', 'Copper wire', '7403'),
  heading('8544', 'parts', 'Cable', '7408', '3904'),
  heading('8549', 'raw', 'Waste electronics'),
];
const codes = headings.map(({ hs }) => hs).filter((hs) => hs !== '8549');

/** Exports in thousand USD by exporter, in the order of the headings that existed in 1992. */
const exportsKusd: Readonly<Record<string, readonly number[]>> = {
  //      2603       3904       5201       5205       6203       7403       7408       8544
  KAZ: [1_500_000, 0, 20_000, 0, 0, 2_500_000, 900_000, 10_000],
  UZB: [0, 30_000, 900_000, 700_000, 40_000, 0, 20_000, 800_000],
  KGZ: [10_000, 0, 60_000, 0, 120_000, 0, 0, 0],
  CHN: [0, 4_000_000, 100_000, 3_000_000, 9_000_000, 200_000, 1_500_000, 12_000_000],
  DEU: [0, 5_000_000, 0, 200_000, 1_000_000, 1_000_000, 3_000_000, 9_000_000],
  CHL: [8_000_000, 0, 0, 0, 0, 9_000_000, 100_000, 0],
  TUR: [200_000, 100_000, 100_000, 1_500_000, 4_000_000, 0, 900_000, 2_000_000],
  USA: [1_000_000, 6_000_000, 3_000_000, 800_000, 200_000, 500_000, 500_000, 5_000_000],
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const ofHeading = (column: number): number => sum(Object.values(exportsKusd).map((row) => row[column]!));
const worldKusd = sum(Object.values(exportsKusd).map(sum));

/** Balassa index in the made-up world, straight from its definition. */
export const exampleRca = (iso3: string, hs: string): number => {
  const row = exportsKusd[iso3]!;
  const column = codes.indexOf(hs);
  return row[column]! / sum(row) / (ofHeading(column) / worldKusd);
};

/**
 * A made-up world of eight exporters and eight headings, three of them members; Kyrgyzstan is too small to be
 * ranked. No figure in it is real.
 */
export const exampleWorld = (): TradeEvidence =>
  exampleEvidence({
    members: ['KAZ', 'KGZ', 'UZB'],
    headings,
    correspondences: [
      ...codes.map((hs) => ({ hs92: hs, hs2022: hs, share: 1 })),
      { hs92: '8544', hs2022: '8549', share: 0.5 },
    ],
    presence: Object.entries(exportsKusd).map(([iso3, row]) => ({
      iso3,
      totalMusd: sum(row) / 1000,
      hs92: codes.filter((hs) => exampleRca(iso3, hs) >= 1),
    })),
    exports: ['KAZ', 'KGZ', 'UZB'].flatMap((iso3) =>
      codes.flatMap((hs92, column) => {
        const kusd = exportsKusd[iso3]![column]!;
        return kusd > 0 ? [{ iso3, hs92, kusd }] : [];
      }),
    ),
    world: codes.map((hs92, column) => ({
      hs92,
      musd: new Map([
        [2016, ofHeading(column) / 1000],
        [2023, (ofHeading(column) * (hs92 === '5205' ? 0.5 : 2)) / 1000],
      ]),
      exportersWithRca: 0,
    })),
    endUses: codes.map((hs2022) => ({ hs2022, bec: hs2022 === '6203' ? '620' : '220', share: 1 })),
    sectors: [
      { hsPrefix: '26', sector: 'c2' },
      { hsPrefix: '39', sector: 'c9' },
      { hsPrefix: '52', sector: 'c4' },
      { hsPrefix: '5201', sector: 'c1' },
      { hsPrefix: '62', sector: 'c4' },
      { hsPrefix: '74', sector: 'c12' },
      { hsPrefix: '85', sector: 'c14' },
    ],
    coefficients: [
      { iso3: 'CHN', input: 'c12', using: 'c14', perUnit: 0.09 },
      { iso3: 'IND', input: 'c12', using: 'c14', perUnit: 0.15 },
      { iso3: 'CHN', input: 'c9', using: 'c14', perUnit: 0.05 },
    ],
    nationalExports: [
      { iso3: 'KAZ', year: 2016, usd: 4.93e9 },
      { iso3: 'UZB', year: 2016, usd: 2.6e9 },
      { iso3: 'KGZ', year: 2016, usd: 0.19e9 },
    ],
    populous: new Set(['KAZ', 'UZB', 'KGZ', 'CHN', 'DEU', 'CHL', 'TUR', 'USA']),
  });
