import { afterAll, expect, test } from 'vitest';
import { testFolder } from '../test-files.ts';
import { mixedLineEnd } from './mixed-line-end.ts';

const folder = testFolder();
afterAll(folder.remove);

test.each([
  ['a\nb\nc\n', null],
  ['a\r\nb\r\nc', null],
  ['a\rb\rc\r', null],
  ['a\nb\r\nc\n', 2],
  ['a\r\nb\nc\n', 2],
  ['a\r\nb\r\nc\rd\r\n', 3],
  ['a\n"b\r\nb"\nc\n', null],
])('%j: the first line that ends otherwise is %s', async (text, line) => {
  expect(await mixedLineEnd(folder.file('lines.csv', text))).toBe(line);
});
