import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closingLine } from './ci-summary.ts';

test('the closing line counts what vitest itself counted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-summary-'));
  const results = join(folder, 'results.json');
  writeFileSync(
    join(folder, 'three.test.js'),
    'test("a", () => {}); test("b", () => { throw new Error("no"); }); test.skip("c", () => {}); test.todo("d");',
  );
  const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
  const args = ['run', '--globals', '--root', folder, '--reporter=json', `--outputFile.json=${results}`];
  expect(() => execFileSync(process.execPath, [vitest, ...args], { stdio: 'ignore' })).toThrow();
  expect(closingLine(readFileSync(results, 'utf8'))).toBe('1 passed, 1 failed, 2 skipped');
  rmSync(folder, { recursive: true });
});

test('says so when nothing was run', () => {
  expect(closingLine('')).toBe('No tests were run.');
});
