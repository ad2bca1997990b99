import { readNomenclature, readTradeEvidence } from '@hamkor/server';
import type { CooperationOption } from '@hamkor/trade';
import { evidenceOfTrade, findOptions, optionKinds, seededRandom } from '@hamkor/trade';
import { expect, test } from 'vitest';
import type { ExampleFlow } from '../../../../packages/trade/example-trade.ts';
import { exampleTrade } from '../../../../packages/trade/example-trade.ts';
import { terminalIn } from '../terminal.ts';
import { explanationLines } from './explain.ts';
import { optionLines } from './list.ts';
import { optionWords } from './words.ts';

/** A made-up world of members and a few others in which every kind of option turns up. */
const facts = readTradeEvidence();
const random = seededRandom(3);
const countries = [...facts.members, 'CHL', 'DEU', 'JPN', 'SAU', 'USA', 'VNM'];
const headings = facts.headings.map(({ hs }) => hs).filter((_, index) => index % 12 === 0);
const lines = ['2709', '7403', '7408', '8544', '8708', '8483', '5201', '5205', ...headings];
const strength = new Map(
  countries.flatMap((iso3) => lines.map((hs) => [`${iso3} ${hs}`, random() < 0.3 ? 1 : 0.01] as const)),
);
const rows = countries.flatMap((from) =>
  countries.flatMap((to) =>
    lines.flatMap((hs): ExampleFlow[] => {
      const size = random();
      const usd = Math.round(1e9 * size * strength.get(`${from} ${hs}`)!);
      return from === to || size < 0.3 ? [] : [[from, to, `${hs}10`, usd, Math.round(usd / 900) + 1]];
    }),
  ),
);
const { options, notes } = findOptions(
  evidenceOfTrade(facts, { ...exampleTrade(facts.members, rows, 0.3), coarseShare: 0.02 }),
);
const { areas, chapters } = readNomenclature();
const names = {
  countries: new Map(areas.map(({ code, name }) => [code, name])),
  headings: new Map(facts.headings.map(({ hs, name }) => [hs, name])),
  chapters: new Map(chapters.map(({ id, name }) => [id, name])),
};
const basis = { vintage: 'made-up@000000000000', isSynthetic: true };

const wordsNeeded = (option: CooperationOption): string[] => [
  ...option.steps.map(({ key }) => `step ${key}`),
  ...option.missing.map(({ key, args }) => `missing ${key} ${args['part'] ?? ''}`),
  ...option.sensitivity.map(({ threshold }) => `threshold ${threshold}`),
  ...option.parts.map(({ name, unit }) => `part ${name} ${unit}`),
  ...option.flags.map(({ kind }) => `flag ${kind}`),
  `basis ${option.value.basis}`,
  `kind ${option.kind}`,
];
const seen = new Set<string>();
const sample = options.filter((option) => {
  const fresh = wordsNeeded(option).filter((word) => !seen.has(word));
  for (const word of fresh) seen.add(word);
  return fresh.length > 0;
});

test('the made-up world has options of every kind', () => {
  expect(new Set(sample.map(({ kind }) => kind))).toEqual(new Set(optionKinds));
});

test.each(['en', 'ru', 'zh'] as const)(
  'every step, flag, gap, threshold, part and basis of loaded trade has its words in %s',
  async (locale) => {
    const terminal = await terminalIn(locale);
    const words = optionWords(terminal, names);
    const list = optionLines(terminal, words, sample, options.length, notes, basis, new Map());
    expect(list.join('\n')).toContain(basis.vintage);
    const told = sample.flatMap((option) => explanationLines(terminal, words, option, options.length, []));
    expect([...list, ...told].join('\n')).not.toMatch(
      /undefined|NaN|\[object|steps\.|options\.(missing|basis|flags|thresholds)\./,
    );
  },
);
