import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isHeld, takeLock } from './folder-lock.ts';

const home = mkdtempSync(join(tmpdir(), 'hamkor-lock-'));
const file = join(home, 'postgres.lock');
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Above every process number that Linux gives out. */
const noProcess = 4_194_305;

test('a lock is held until it is released, and names whom to ask', () => {
  const lock = takeLock(file, 7);
  expect(takeLock(file, 7)).toEqual({ kind: 'held', pid: 7 });
  expect(isHeld(file)).toBe(true);
  if (lock.kind === 'taken') lock.release();
  expect(existsSync(file)).toBe(false);
  expect(isHeld(file)).toBe(false);
  expect(lock.kind).toBe('taken');
});

test.each([String(noProcess), '', 'torn'])(
  'a lock left by a process that is gone is taken over (%j)',
  (content) => {
    writeFileSync(file, content);
    expect(isHeld(file)).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe(content);
    const lock = takeLock(file, 7);
    expect(lock.kind).toBe('taken');
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} 7( \\d+)?$`));
    if (lock.kind === 'taken') lock.release();
  },
);

test.skipIf(process.platform !== 'linux')(
  'a process number that has passed to another program holds nothing',
  () => {
    writeFileSync(file, '1');
    const lock = takeLock(file, 7);
    const isNode = /node/i.test(readFileSync('/proc/1/cmdline', 'utf8'));
    expect(lock.kind).toBe(isNode ? 'held' : 'taken');
  },
);

test.skipIf(process.platform !== 'linux')(
  'a lock of an earlier process with the number of this one, as after the restart of a container, is taken over',
  () => {
    writeFileSync(file, `${process.pid} ${process.pid} 1`);
    const lock = takeLock(file, 7);
    expect(lock.kind).toBe('taken');
    expect(takeLock(file, 7)).toEqual({ kind: 'held', pid: 7 });
    if (lock.kind === 'taken') lock.release();
  },
);

test('a folder that cannot be written throws', () => {
  expect(() => takeLock(join(file, 'below-a-file', 'lock'), 7)).toThrow();
});
