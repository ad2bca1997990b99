import { readNomenclature, readTradeEvidence } from '@hamkor/server';
import type { CooperationOption, Flag, ThresholdVariant } from '@hamkor/trade';
import { findOptions } from '@hamkor/trade';
import { expect, test } from 'vitest';
import { terminalIn } from '../terminal.ts';
import { explanationLines } from './explain.ts';
import { optionWords } from './words.ts';

const evidence = readTradeEvidence();
const { areas, chapters } = readNomenclature();
const { options } = findOptions(evidence);
const names = {
  countries: new Map(areas.map(({ code, name }) => [code, name])),
  headings: new Map(evidence.headings.map(({ hs, name }) => [hs, name])),
  chapters: new Map(chapters.map(({ id, name }) => [id, name])),
};
const telling = async (locale: 'en' | 'ru' | 'zh', option: CooperationOption): Promise<string[]> => {
  const terminal = await terminalIn(locale);
  return explanationLines(terminal, optionWords(terminal, names), option, options.length, []);
};

/** What a telling needs words for: keys and kinds that come with the option. */
const wordsNeeded = (option: CooperationOption): string[] => [
  ...option.steps.map(({ key }) => `step ${key}`),
  ...option.missing.map(({ key, args }) => `missing ${key} ${args['part'] ?? ''}`),
  ...option.sensitivity.map(({ threshold }: Pick<ThresholdVariant, 'threshold'>) => `threshold ${threshold}`),
  ...option.parts.map(({ name, unit }) => `part ${name} ${unit}`),
  ...option.partners.map(({ role }) => `role ${role}`),
  `basis ${option.value.basis}`,
  `kind ${option.kind}`,
];

/** Few options that together need every word some option needs. */
const sample = (): CooperationOption[] => {
  const seen = new Set<string>();
  return options.filter((option) => {
    const fresh = wordsNeeded(option).filter((word) => !seen.has(word));
    for (const word of fresh) seen.add(word);
    return fresh.length > 0;
  });
};

test.each(['en', 'ru', 'zh'] as const)(
  'every step, gap, threshold, part and basis of every option has its words in %s',
  async (locale) => {
    for (const option of sample()) {
      const lines = await telling(locale, option);
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.join('\n')).not.toMatch(/undefined|NaN|\[object|steps\.|options\.missing\./);
    }
  },
);

const flags: readonly Flag[] = [
  { kind: 'concentrated-supply', hhi: 0.51, topSupplier: 'SAU', topShare: 0.576 },
  { kind: 'input-from-outside', hs: '2709' },
  { kind: 'projected-member', iso3: 'TJK' },
  { kind: 'thin-flow', share: 2 / 3 },
  { kind: 'coarse-level', digits: 2 },
  { kind: 'no-advantage', iso3: 'IND', rca: 0.41 },
  { kind: 'declining-demand', changePerYear: 0.021 },
  { kind: 'old-data', year: 2016 },
  { kind: 'below-baseline' },
];

test('every flag is told with its figures, countries and products named', async () => {
  const lines = await telling('en', { ...options[0]!, flags });
  const start = lines.indexOf('Mind') + 1;
  expect(lines.slice(start, start + flags.length)).toEqual([
    '- Outside purchases rest on few suppliers: HHI at least 0.51, largest Saudi Arabia with 57.6%',
    '- An important input comes from outside: Crude oil (2709)',
    expect.stringContaining('Tajikistan'),
    expect.stringContaining('66.7%'),
    expect.stringContaining('2 digits'),
    expect.stringContaining('India had no comparative advantage in it in 2016 (Balassa index 0.41)'),
    expect.stringContaining('falls by 2.1% a year'),
    expect.stringContaining('2016'),
    expect.stringContaining('world demand alone'),
  ]);
});

test('an option nobody knows the value or the coverage of says unknown, never zero', async () => {
  const [first] = options;
  const value = { ...first!.value, value: null, years: null };
  const { low: _, high: __, ...unbounded } = value;
  const lines = await telling('en', {
    ...first!,
    value: unbounded,
    coverage: { grade: null, ratio: null, iso3: null },
  });
  expect(lines[2]).toContain('unknown');
  expect(lines[3]).toContain('How much of the trade the data see is unknown');
});
