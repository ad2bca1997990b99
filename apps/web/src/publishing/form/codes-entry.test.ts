import { expect, test } from 'vitest';
import { codeOf } from './CodesEntry.tsx';

test.each([
  ['8708', { scheme: 'HS', edition: '2022', code: '8708' }],
  ['hs 8708.92', { scheme: 'HS', edition: '2022', code: '870892' }],
  ['ISIC 2930', { scheme: 'ISIC', edition: '4', code: '2930' }],
  ['pumps', null],
])('%s is understood', (typed, code) => {
  expect(codeOf(typed)).toEqual(code);
});
