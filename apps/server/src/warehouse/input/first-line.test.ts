import { expect, test } from 'vitest';
import { cellsOf, firstLine } from './first-line.ts';

test.each([
  ['t,i,j\n1,2,3', ','],
  ['\ufefft;i;j\r\n1,5;2;3', ';'],
  ['t\ti\tj\n1\t2\t3', '\t'],
  ['"a,b";c;d\n1;2;3', ';'],
])('the separator of %j is %j', (head, delimiter) => {
  const found = firstLine(head);
  expect(found.delimiter).toBe(delimiter);
  expect(found.header).toHaveLength(3);
});

test('a byte order mark, blanks and quotation marks are no part of a header', () => {
  expect(firstLine('\ufeff"Year" , Value ,"say ""it"""\n').header).toEqual(['Year', 'Value', 'say "it"']);
});

test('a separator in quotation marks parts nothing', () => {
  expect(cellsOf('1,"a,b",2', ',')).toEqual(['1', 'a,b', '2']);
});
