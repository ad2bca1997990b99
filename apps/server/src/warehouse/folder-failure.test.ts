import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { diskProblem, folderFailure } from './folder-failure.ts';
import { testFolder } from './test-files.ts';

const folder = testFolder();
afterAll(folder.remove);

const errorOf = (work: () => void): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing failed');
};

test('what the system says of a folder is known by its word', () => {
  const path = folder.file('file', 'x');
  expect(folderFailure(errorOf(() => mkdirSync(path, { recursive: true })))).toBe('EEXIST');
  expect(folderFailure(errorOf(() => writeFileSync(join(path, 'below'), 'x')))).toBe('ENOTDIR');
  const mkdir = Object.assign(new Error('no such file or directory'), { code: 'ENOENT', syscall: 'mkdir' });
  expect(folderFailure(mkdir)).toBe('EROFS');
});

test('what DuckDB says is known by its sentence', () => {
  const said = 'IO Error: Cannot open file "/var/x.parquet": Read-only file system';
  expect(folderFailure(new Error(said))).toBe('EROFS');
  expect(folderFailure(new Error('IO Error: Could not write: Permission denied'))).toBe('EACCES');
});

test('a defect is no failure of the disk', () => {
  expect(folderFailure(new TypeError('x is not a function'))).toBeNull();
  expect(folderFailure(new Error('Permission denied'))).toBeNull();
  expect(diskProblem(new RangeError('no'), 'x', 'var')).toBeNull();
  expect(diskProblem(Object.assign(new Error('full'), { code: 'ENOSPC' }), 'x', 'var')).toEqual({
    kind: 'disk-full',
    file: 'x',
    folder: 'var',
  });
});
