import { expect, test } from 'vitest';
import { exampleEvidence } from './example-evidence.ts';
import type { SubstitutionExplanation } from './explanation.ts';
import { findOptionsWith } from './find-options.ts';
import type { CooperationOption } from './option.ts';
import { findSubstitution } from './substitution.ts';

const material = (
  year: number,
  exporter: string,
  importer: string,
  kusd: number,
  tonnes: number,
  outsideSuppliers: readonly { iso3: string; kusd: number }[] = [],
) => ({ year, exporter, importer, hs2022: '2709', kusd, tonnes, outsideSuppliers });

/** Crude oil of 2023 and 2024 as BACI has it (thousand USD, tonnes), and one chapter of Pakistan, shortened. */
const evidence = exampleEvidence({
  headings: [
    {
      hs: '2709',
      name: { en: 'Crude oil', ru: 'Сырая нефть', zh: '原油' },
      terms: { en: [], ru: [], zh: [] },
      stage: 'energy',
      inputs: [],
      minorInputs: [],
    },
  ],
  correspondences: [{ hs92: '2709', hs2022: '2709', share: 1 }],
  chapterNames: [{ chapter: '84', name: { en: 'Machinery', ru: 'Оборудование', zh: '机械' } }],
  presence: [
    { iso3: 'CHN', totalMusd: 2_000_000, hs92: [] },
    { iso3: 'KAZ', totalMusd: 36_690, hs92: [] },
    { iso3: 'PAK', totalMusd: 20_000, hs92: [] },
    { iso3: 'DEU', totalMusd: 1_000_000, hs92: [] },
  ],
  exports: [
    { iso3: 'KAZ', hs92: '2709', kusd: 20_000_000 },
    { iso3: 'CHN', hs92: '8413', kusd: 9_000_000 },
    { iso3: 'KAZ', hs92: '8413', kusd: 500 },
  ],
  world: [
    { hs92: '2709', musd: new Map([[2016, 600_000]]), exportersWithRca: 30 },
    { hs92: '8413', musd: new Map([[2016, 20_000]]), exportersWithRca: 30 },
  ],
  nationalExports: [
    { iso3: 'PAK', year: 2016, usd: 20e9 },
    { iso3: 'CHN', year: 2016, usd: 2500e9 },
    { iso3: 'KAZ', year: 2023, usd: 80e9 },
    { iso3: 'PAK', year: 2023, usd: 30e9 },
  ],
  seenExports: [
    { iso3: 'KAZ', year: 2023, usd: 60e9 },
    { iso3: 'PAK', year: 2023, usd: 30e9 },
  ],
  materials: [
    material(2024, 'KAZ', 'OUT', 27_264_041, 53_903_240),
    material(2023, 'KAZ', 'OUT', 23_631_767, 46_379_626),
    material(2024, 'OUT', 'PAK', 5_584_015, 9_708_398, [
      { iso3: 'SAU', kusd: 3_215_739 },
      { iso3: 'ARE', kusd: 2_368_276 },
    ]),
    material(2024, 'OUT', 'UZB', 900, 1800),
  ],
  chapters: [
    { flow: 'import', partner: 'OUT', chapter: '84', kusd: 2_819_343 },
    { flow: 'import', partner: 'CHN', chapter: '84', kusd: 2_940_378 },
  ],
});
const { options, notes } = findOptionsWith({ substitution: findSubstitution }, evidence);
const named = (id: string): CooperationOption & { explanation: SubstitutionExplanation } => {
  const option = options.find((one) => one.id === id)!;
  return { ...option, explanation: option.explanation as SubstitutionExplanation };
};

test('flows below a million dollars make no option', () => {
  expect(options.map(({ id }) => id).sort()).toEqual([
    'substitution-CHN-PAK-84',
    'substitution-KAZ-PAK-2709',
  ]);
});

test('the value is the matched flow times the fit, between the fitted yearly low and the raw high', () => {
  const { value, explanation } = named('substitution-KAZ-PAK-2709');
  const fit = (27_264_041 + 23_631_767) / (53_903_240 + 46_379_626) / (5_584_015 / 9_708_398);
  expect(explanation.fit.value).toBeCloseTo(fit, 12);
  expect(value.value).toBe(Math.round(5_584_015_000 * fit));
  expect(value.high).toBe(5_584_015_000);
  expect(value).toMatchObject({ unit: 'USD', years: [2024, 2024], basis: 'fitted-flow' });
  expect(value.low!).toBeLessThanOrEqual(value.value!);
});

test('its steps can be followed from the two flows to the value', () => {
  const { steps, value } = named('substitution-KAZ-PAK-2709');
  expect(steps.map(({ key }) => key)).toEqual([
    'substitution.outside-imports',
    'substitution.spare-exports',
    'substitution.matched',
    'substitution.fit',
    'substitution.value',
    'substitution.joint',
    'substitution.concentration-exact',
    'substitution.advantage',
  ]);
  const { matched, fit, usd } = steps[4]!.args as Record<string, number>;
  expect(Math.abs(matched! * fit! - usd!)).toBeLessThan(1);
  expect(usd).toBe(value.value);
});

test('dependence on one supplier is flagged with the index, and an incomplete run of years too', () => {
  const { flags, missing } = named('substitution-KAZ-PAK-2709');
  expect(flags).toMatchObject([
    { kind: 'concentrated-supply', topSupplier: 'SAU' },
    { kind: 'thin-flow', share: 0.5 },
  ]);
  expect(missing).toContainEqual({ key: 'unlisted-years', args: { count: 1 } });
});

test('the coverage of recent flows is that of 2023, set by the worse covered partner', () => {
  expect(named('substitution-KAZ-PAK-2709').coverage).toEqual({ grade: 'B', ratio: 0.75, iso3: 'KAZ' });
});

test('history shows every year of the table; a year without a row is unknown', () => {
  expect(named('substitution-KAZ-PAK-2709').explanation.history).toMatchObject([
    { year: 2023, outsideImports: { value: null }, spareExports: { value: 23_631_767_000 } },
    { year: 2024, outsideImports: { value: 5_584_015_000 }, alreadyBetween: { value: null } },
  ]);
});

test('a chapter is an upper bound without fit: it says so in basis, flags and what is missing', () => {
  const chapter = named('substitution-CHN-PAK-84');
  expect(chapter.value).toMatchObject({
    value: 2_819_343_000,
    high: 2_819_343_000,
    basis: 'chapter-upper-bound',
    confidence: 'estimated',
    years: [2016, 2016],
  });
  expect(chapter.value.low).toBeUndefined();
  expect(chapter.explanation.fit.value).toBeNull();
  expect(chapter.explanation.spareExports.value).toBe((9_000_000 - 2_940_378) * 1000);
  expect(chapter.flags).toEqual([
    { kind: 'coarse-level', digits: 2 },
    { kind: 'old-data', year: 2016 },
    { kind: 'no-advantage', iso3: 'CHN', rca: expect.closeTo(0.687, 2) },
  ]);
  expect(chapter.missing.map(({ key }) => key)).toEqual([
    'chapter-level',
    'unit-values',
    'outside-suppliers',
    'export-destinations',
    'unknown-part',
    'unknown-part',
  ]);
  expect(chapter.products[0]!.name.zh).toBe('机械');
});

test('the ranks are told with each threshold a quarter lower and higher', () => {
  expect(named('substitution-CHN-PAK-84').sensitivity.map(({ threshold }) => threshold)).toEqual([
    'minimum-match-usd',
    'advantage',
  ]);
});

test('what this kind cannot see is said once', () => {
  expect(notes.map(({ key }) => key)).toEqual(['substitution-scope', 'mirror-holes']);
});
