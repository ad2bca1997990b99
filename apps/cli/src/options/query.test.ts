import { expect, test } from 'vitest';
import { terminalIn } from '../terminal.ts';
import type { GivenOptions } from './query.ts';
import { readQuery } from './query.ts';

const members = [
  { iso3: 'KAZ', name: { en: 'Kazakhstan', ru: 'Казахстан', zh: '哈萨克斯坦' } },
  { iso3: 'UZB', name: { en: 'Uzbekistan', ru: 'Узбекистан', zh: '乌兹别克斯坦' } },
];
const { t } = await terminalIn('en');
const read = (given: GivenOptions) => readQuery(t, given, members);
const linesOf = (given: GivenOptions): readonly string[] => {
  const reading = read(given);
  return reading.kind === 'refused' ? reading.lines : [];
};

test('nothing typed asks for all kinds, the default weights and twenty rows', () => {
  expect(read({})).toEqual({
    kind: 'query',
    query: {
      filter: { partners: [] },
      kinds: [
        'substitution',
        'joint-diversification',
        'localisation',
        'co-production',
        'export-potential',
        'complementarity',
        'production-sharing',
      ],
      weights: {},
      withinDays: null,
      limit: 20,
    },
  });
});

test('every option is read; JSON has no limit unless one is typed', () => {
  expect(
    read({
      member: 'uzb',
      partner: 'Казахстан',
      product: '8708',
      kind: 'localisation, substitution',
      text: 'насосы',
      weights: 'value=2,fit=0.5',
      withinDays: '12.5',
      json: true,
    }),
  ).toEqual({
    kind: 'query',
    query: {
      filter: { partners: ['UZB', 'KAZ'], product: '8708', text: 'насосы' },
      kinds: ['localisation', 'substitution'],
      weights: { value: 2, fit: 0.5 },
      withinDays: 12.5,
      limit: null,
    },
  });
  expect(read({ json: true, limit: '5' })).toMatchObject({ query: { limit: 5 } });
});

test.each([
  [
    { member: 'UZK' },
    '--member: “UZK” is not a member. Did you mean UZB? Expected one of KAZ, UZB, or a member',
  ],
  [{ partner: 'Uzbekstan' }, '--partner: “Uzbekstan” is not a member. Did you mean Uzbekistan?'],
  [{ member: 'DEU' }, '--member: “DEU” is not a member. Expected one of KAZ, UZB'],
  [{ member: 'KAZ', partner: 'kaz' }, '--partner: KAZ is the --member already.'],
  [{ kind: 'localization' }, '--kind: “localization” is not a kind of option. Did you mean localisation?'],
  [{ product: '8708.10' }, '--product: found “8708.10”, expected 1 to 4 digits'],
  [{ limit: '-3' }, '--limit: found “-3”, expected a whole number from 1'],
  [{ limit: '1.5' }, '--limit: found “1.5”, expected a whole number from 1'],
  [{ weights: 'value=much' }, '--weights: “value=much” is not a weight.'],
  [{ weights: 'value=-1' }, '--weights: “value=-1” is not a weight.'],
  [{ weights: 'worth=1' }, '--weights: a score has no part “worth”. Expected one of value, fit,'],
  [{ weights: 'fit=1,fit=2' }, '--weights: the part “fit” is given twice.'],
])('%j is refused with the option named and what was expected', (given, line) => {
  expect(linesOf(given)).toHaveLength(1);
  expect(linesOf(given)[0]).toContain(line);
});

test('all that is wrong is told at once', () => {
  const lines = linesOf({ member: 'UZK', kind: 'barter', product: 'x', limit: 'all', weights: 'fit' });
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    '--member',
    '--kind',
    '--product',
    '--limit',
    '--weights',
  ]);
});
