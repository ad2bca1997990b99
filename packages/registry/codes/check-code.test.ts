import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { referenceFile } from '../../../tools/reference.ts';
import { codeLists } from '../test-records.ts';
import { checkCode } from './check-code.ts';
import { isIsicForm, isicSection } from './isic.ts';
import { normaliseCode } from './normalise-code.ts';

const isic = referenceFile('classification-concordances/isic4_desc.csv.gz');

test.skipIf(isic === null)(
  'every code of ISIC Rev. 4 is known, and no other division (needs isic4_desc)',
  () => {
    const codes = gunzipSync(readFileSync(isic!))
      .toString()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]!.replaceAll('"', ''))
      .filter((code) => /^[A-U]$|^\d{2,4}$/.test(code));
    expect(codes.length).toBeGreaterThan(700);
    expect(codes.filter((code) => !isIsicForm(code))).toEqual([]);
    const divisions = new Set(codes.filter((code) => code.length === 2));
    for (let division = 0; division < 100; division += 1) {
      const code = String(division).padStart(2, '0');
      expect(isIsicForm(code), code).toBe(divisions.has(code));
    }
  },
);

const kind = (scheme: string, edition: string | null, code: string) =>
  checkCode({ scheme, edition, code }, codeLists).kind;

test('codes are found in their list, at every level', () => {
  expect(kind('HS', '2022', '87')).toBe('known');
  expect(kind('hs', 'HS2022', '8708.99')).toBe('known');
  expect(kind('ISIC', 'Rev.4', '2930')).toBe('known');
  expect(kind('ISIC', '4', 'C')).toBe('known');
  expect(kind('UN/LOCODE', null, 'KZ KSN')).toBe('known');
  expect(kind('HS', '1992', '8508')).toBe('unchecked');
  expect(kind('OKVED2', '2014', '24.51')).toBe('unchecked');
});

const problem = (scheme: string, edition: string | null, code: string) => {
  const verdict = checkCode({ scheme, edition, code }, codeLists);
  return verdict.kind === 'wrong' ? verdict.problem : null;
};

test('a wrong code says which field of it is wrong and what would do', () => {
  expect(problem('HS', null, '8708')).toEqual({
    kind: 'wrong-edition',
    field: 'edition',
    found: null,
    expected: 'hs-2022',
  });
  expect(problem('HS', '2022', '870')).toMatchObject({ kind: 'wrong-form', expected: 'hs-digits' });
  expect(problem('HS', '2022', '8799')).toMatchObject({ kind: 'unknown-code', expected: 'hs-list' });
  expect(problem('ISIC', '4', '4010')).toMatchObject({ kind: 'unknown-code', expected: 'isic-list' });
  expect(problem('ISIC', '4', '29305')).toMatchObject({ kind: 'wrong-form', expected: 'isic-digits' });
  expect(problem('UN/LOCODE', null, 'KZXXX')).toMatchObject({ kind: 'unknown-code' });
  expect(problem('UN/LOCODE', null, 'KZ101')).toMatchObject({ kind: 'wrong-form' });
  const strict = { ...codeLists, hs6: new Set(['870899']) };
  expect(checkCode({ scheme: 'HS', edition: '2022', code: '870898' }, strict).kind).toBe('wrong');
});

test('a division filled up with zeros is the division', () => {
  expect(normaliseCode({ scheme: 'МСОК', edition: 'ISIC Rev. 4', code: '2800' })).toEqual({
    scheme: 'ISIC',
    edition: '4',
    code: '28',
  });
  for (const [written, code] of [
    ['5210', '5210'],
    ['280', '28'],
    // Divisions that are not divided have such groups and classes.
    ['2100', '2100'],
    ['120', '120'],
    ['1100', '11'],
    ['4000', '4000'],
  ])
    expect(normaliseCode({ scheme: 'ISIC', edition: '4', code: written! }).code).toBe(code);
  expect(isicSection('2930')).toBe('C');
  expect(isicSection('4000')).toBeNull();
});
