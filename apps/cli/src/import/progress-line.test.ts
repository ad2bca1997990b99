import type { ImportProgress } from '@hamkor/server';
import { translator } from '@hamkor/messages';
import { expect, test } from 'vitest';
import { progressLine, showProgress } from './progress-line.ts';

const words = { t: await translator('en'), locale: 'en' } as const;
const half: ImportProgress = {
  phase: 'reading',
  file: 'BACI_HS17_Y2022.csv',
  fileIndex: 0,
  fileCount: 1,
  bytesDone: 50,
  bytesTotal: 100,
  rows: 1_234_567,
  rowsPerSecond: 400_000,
  secondsLeft: 12.2,
};

test('a line has a bar, share, rows, rate, time left and file', () => {
  expect(progressLine(words, half)).toBe(
    '[##########..........] reading 50% · 1,234,567 rows · 400,000 rows/s · 13 sec left · BACI_HS17_Y2022.csv',
  );
  expect(progressLine(words, { ...half, secondsLeft: 600, file: null })).toContain('10 min left');
});

test('what is not known is left out', () => {
  const line = progressLine(words, { ...half, rowsPerSecond: null, secondsLeft: null, bytesTotal: 0 });
  expect(line).toBe('[....................] reading 0% · 1,234,567 rows · BACI_HS17_Y2022.csv');
});

test('on a terminal one line changes; elsewhere a line is written at each phase and every ten seconds', () => {
  const terminal: string[] = [];
  const bar = showProgress(
    words,
    { isTTY: true, columns: 40, write: (text) => terminal.push(text) },
    () => 0,
  );
  bar.tell(half);
  bar.end();
  expect(terminal[0]).toMatch(/^\r.\[K\[#+\.+\] reading/u);
  expect(terminal[0]!.length).toBeLessThan(45);
  const lines: string[] = [];
  let now = 0;
  const plain = showProgress(words, { write: (text) => lines.push(text) }, () => now);
  plain.tell(half);
  plain.tell(half);
  now = 11_000;
  plain.tell(half);
  plain.tell({ ...half, phase: 'finishing' });
  plain.end();
  expect(lines).toHaveLength(3);
});
