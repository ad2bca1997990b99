import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hs6Concordance } from '@hamkor/nomenclature';
import { referenceFile } from '../../../../../tools/reference.ts';
import { readConcordance } from './read-concordance.ts';

const read = (text: string) => readConcordance('table.csv', text);

test.each([
  ['HS6_6d,HS6_4d,HS6_2d,HS5_6d,HS5_4d,HS5_2d\n010121,0101,01,010121,0101,01\n'],
  [
    'HS 2022 Product Code,HS 2022 Product Description,HS 2017 Product Code,HS 2017 Product Description\n' +
      '010121,"Horses, live",010121,"Horses"\n',
  ],
  ['Correlation between editions\n\nHS 2022;HS 2017;Relationship\n0101.21;0101.21;1:1\n'],
  ['From HS 2022\tTo HS 2017\n10121\t010121\n'],
])('layout %# is read', (text) => {
  expect(read(text)).toEqual({
    kind: 'concordance',
    from: 'HS2022',
    to: 'HS2017',
    pairs: [{ from: '010121', to: '010121' }],
  });
});

test('a table without two editions is refused with what stood there', () => {
  const reading = read('SITC4,HS2017\n001,010121\n');
  expect(reading).toMatchObject({
    kind: 'bad-concordance',
    problems: [{ kind: 'no-editions', file: 'table.csv', found: '"SITC4", "HS2017"' }],
  });
});

test('a code of other than six digits is refused by line and column', () => {
  expect(read('HS2022,HS2017\n010121,010121\n0101,0101\n')).toMatchObject({
    kind: 'bad-concordance',
    problems: [
      { line: 3, column: 'HS2022', found: '0101' },
      { line: 3, column: 'HS2017', found: '0101' },
    ],
  });
});

test('an empty table is refused', () => {
  expect(read('HS2022,HS2017\n').kind).toBe('bad-concordance');
  expect(read('').kind).toBe('bad-concordance');
});

const published = referenceFile('classification-concordances/hs6_hs5.csv.gz');
test.skipIf(published === null)(
  'the published table of 2022 to 2017: read backwards, 5,240 of 5,388 codes have one counterpart (reference data)',
  () => {
    const reading = readConcordance('hs6_hs5', gunzipSync(readFileSync(published!)).toString());
    if (reading.kind !== 'concordance') throw new Error(JSON.stringify(reading.problems));
    const backwards = hs6Concordance(reading.pairs.map(({ from, to }) => ({ from: to, to: from })));
    const rules = backwards.codes.map((code) => backwards.to(code).rule);
    const count = (rule: string): number => rules.filter((one) => one === rule).length;
    expect(count('same-line')).toBe(5240);
    expect(count('same-code')).toBe(57);
    expect(count('heading')).toBe(63);
    expect(count('chapter')).toBe(1);
    expect(count('own-code')).toBe(1);
  },
);
