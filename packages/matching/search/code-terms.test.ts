import { expect, test } from 'vitest';
import { askedCodes, codeTerms } from './code-terms.ts';

test.each([
  ['HS 8708.99', 'HS', '870899'],
  ['насосы ТН ВЭД 8413', 'HS', '8413'],
  ['海关编码 8708', 'HS', '8708'],
  ['isic 2930', 'ISIC', '2930'],
  ['HS 87', 'HS', '87'],
  ['8708', null, '8708'],
  ['8708.99', null, '870899'],
])('%s names a code', (question, scheme, code) => {
  expect(askedCodes(question)).toMatchObject([{ scheme, code }]);
});

test.each(['500 t', '20', '2,5', '100000000', 'ISO 9001:2015 2.5'])(
  '%s holds no code longer or shorter than codes are',
  (question) => {
    expect(askedCodes(question).every(({ code }) => code === '9001' || code === '2015')).toBe(true);
  },
);

test('a line is found by its heading and chapter, with and without the scheme', () => {
  expect(codeTerms({ scheme: 'HS', code: '8708.99' })).toEqual([
    '#HS/870899',
    '#*/870899',
    '#HS/8708',
    '#*/8708',
    '#HS/87',
    '#*/87',
  ]);
  expect(codeTerms({ scheme: 'UNLOCODE', code: 'UZTAS' })).toEqual(['#UNLOCODE/UZTAS', '#*/UZTAS']);
});
