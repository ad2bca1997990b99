import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadingCode } from './loading-code.ts';

test('changes with the code that loads, not with its tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-code-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('load.ts', 'one');
  write('load.test.ts', 'one');
  const before = loadingCode([folder]);
  write('load.test.ts', 'two');
  expect(loadingCode([folder])).toBe(before);
  write('load.ts', 'two');
  expect(loadingCode([folder])).not.toBe(before);
  write('load.ts', 'one');
  renameSync(join(folder, 'load.ts'), join(folder, 'read.ts'));
  expect(loadingCode([folder])).not.toBe(before);
  rmSync(folder, { recursive: true });
});
