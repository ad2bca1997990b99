import { expect, test } from 'vitest';
import { chainDuties } from './duties.ts';
import { madeFacts } from './example-facts.ts';

const duties = (countries: readonly string[], headings: readonly string[], agreements: readonly string[]) =>
  chainDuties(madeFacts(), countries, headings, agreements);

test('a duty is that of the heading, then of primary products, then of all; a union shares its rates', () => {
  const { duties: rows } = duties(['RUS', 'KAZ', 'BLR', 'UZB'], ['5208', '5201', '8701'], []);
  const rates = Object.fromEntries(rows.map(({ id, rate }) => [id, rate]));
  expect(rates).toEqual({
    'RUS-5208-mfn': 0.1,
    'RUS-5201-mfn': 0.04,
    'RUS-8701-mfn': 0.06,
    'KAZ-5208-mfn': 0.1,
    'KAZ-5201-mfn': 0.04,
    'KAZ-8701-mfn': 0.06,
    'BLR-5208-mfn': 0.1,
    'BLR-5201-mfn': 0.04,
    'BLR-8701-mfn': 0.06,
    'UZB-5208-mfn': 0.08,
    'UZB-5201-mfn': 0.08,
    'UZB-8701-mfn': 0.08,
  });
});

test('agreements leave their share of the duty, and become regimes of those members that take part', () => {
  const { duties: rows, regimes, gaps } = duties(['KAZ', 'UZB', 'TJK'], ['8701'], ['UNION', 'HALF', 'VAGUE']);
  expect(rows.find(({ id }) => id === 'UZB-8701-HALF')).toMatchObject({
    to: 'UZB',
    from: '*',
    regime: 'HALF',
    rate: 0.04,
  });
  expect(rows.some(({ regime }) => regime === 'VAGUE')).toBe(false);
  // Of the union only one member takes part.
  expect(regimes.map(({ id, members, valueContent }) => [id, members.join(' '), valueContent])).toEqual([
    ['HALF', 'KAZ UZB', 0.4],
  ]);
  expect(gaps).toContainEqual(expect.objectContaining({ kind: 'preference-unknown', what: 'VAGUE' }));
  // Nothing is known of Tajikistan: the mean of 6 and 8 %.
  expect(gaps).toContainEqual(expect.objectContaining({ kind: 'duty-unknown', row: 'TJK', assumed: 0.07 }));
  expect(rows.find(({ id }) => id === 'TJK-8701-mfn')?.rate).toBeCloseTo(0.07, 12);
});

test('an average may be off by a factor of two either way, a rate of the heading by its confidence', () => {
  const { evidence } = duties(['RUS', 'UZB'], ['5208'], []);
  const of = (row: string) => evidence.find((cell) => cell.row === row);
  expect(of('UZB-5208-mfn')).toMatchObject({ low: 0.04, high: 0.16, confidence: 'estimated' });
  expect(of('RUS-5208-mfn')?.high).toBeCloseTo(0.115, 9);
});
