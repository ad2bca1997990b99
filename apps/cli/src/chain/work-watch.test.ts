import { expect, test } from 'vitest';
import { terminalIn } from '../terminal.ts';
import { progressLine, watchWork } from './work-watch.ts';

const english = await terminalIn('en');
const progress = {
  at: 'point:3',
  done: 2,
  of: 8,
  seconds: 12.4,
  incumbent: 31_234_567,
  bound: 30_000_000,
  gap: 0.0395,
};

test('a line tells where the work is, the best so far and how far it may be from the best', () => {
  expect(progressLine(english, progress)).toBe(
    '[#####...............] 3 · 2 of 8 · best so far 31,234,567 · at most 4% from the best · 12 s',
  );
  expect(progressLine(english, { ...progress, incumbent: null, gap: null })).toBe(
    '[#####...............] 3 · 2 of 8 · 12 s',
  );
});

test('the line changes on a terminal only, not too often, and is wiped away at the end', () => {
  for (const isTTY of [true, false]) {
    const written: string[] = [];
    let time = 0;
    const { watch, end } = watchWork(
      english,
      { isTTY, columns: 40, write: (text) => written.push(text) },
      () => time,
    );
    for (time = 0; time <= 500; time += 10) watch.onProgress?.(progress);
    end();
    expect(written).toHaveLength(isTTY ? 6 : 0);
    for (const text of written) expect(text.replace('\r\u001B[K', '').length).toBeLessThan(40);
  }
});

test('an interrupt stops the work once; afterwards it is nobody’s', () => {
  const before = process.listenerCount('SIGINT');
  const { watch, end } = watchWork(english, { write: () => true }, () => 0);
  expect(watch.signal.aborted).toBe(false);
  process.emit('SIGINT');
  expect(watch.signal.aborted).toBe(true);
  end();
  expect(process.listenerCount('SIGINT')).toBe(before);
});
