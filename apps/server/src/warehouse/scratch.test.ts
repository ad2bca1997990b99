import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ownScratch } from './scratch.ts';
import { testFolder } from './test-files.ts';

const folder = testFolder();
afterAll(folder.remove);

test('each asker has a folder of its own; what a process that is gone left is removed, what lives stays', () => {
  const gone = join(folder.path, `${spawnSync(process.execPath, ['--version']).pid}-1`);
  const alive = join(folder.path, `${process.ppid}-1`);
  mkdirSync(gone);
  mkdirSync(alive);
  expect(ownScratch(folder.path)).not.toBe(ownScratch(folder.path));
  expect(existsSync(gone)).toBe(false);
  expect(existsSync(alive)).toBe(true);
});
