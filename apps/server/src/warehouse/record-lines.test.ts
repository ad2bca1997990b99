import { afterAll, expect, test } from 'vitest';
import { recordLines } from './record-lines.ts';
import { testFolder } from './test-files.ts';

const folder = testFolder();
afterAll(folder.remove);

test('records are found on the lines an editor shows', async () => {
  const path = folder.file('a.csv', 'h\n\none\r\n\r\n"two\nlines"\nthree');
  expect([...(await recordLines(path, [1, 2, 3]))]).toEqual([
    [1, 3],
    [2, 5],
    [3, 7],
  ]);
});

test('lines before the header are passed over', async () => {
  const path = folder.file('b.csv', 'title\nmore\nh\none\n');
  expect((await recordLines(path, [1], 2)).get(1)).toBe(4);
});

test('a record beyond the end has no line', async () => {
  expect((await recordLines(folder.file('c.csv', 'h\none\n'), [9])).size).toBe(0);
});
