/** A disk that is full, made of a few megabytes of memory: only the administrator may mount one. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isDiskFull } from './disk-full.ts';
import { importFiles } from './import-files.ts';
import { baciText, packed, stateOf } from './test-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-full-'));
const disk = join(folder, 'disk');
mkdirSync(disk);

const isMounted = ((): boolean => {
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
afterAll(() => {
  if (isMounted) execFileSync('/bin/umount', [disk]);
  rmSync(folder, { recursive: true });
});

const load = (name: string, text: string) => {
  const path = join(folder, `${name}_HS22.csv.gz`);
  writeFileSync(path, packed(text));
  return importFiles(join(disk, 'var'), { format: 'baci', name: 'kept', files: [{ path }] });
};

test.skipIf(!isMounted)(
  'a full disk is a refusal, what was loaded before stays, and room is given back (needs leave to mount)',
  async () => {
    expect(await load('small', baciText('2022,156,398,740311,1,1'))).toMatchObject({ kind: 'imported' });
    const before = stateOf(join(disk, 'var'));
    const rows = Array.from(
      { length: 300_000 },
      (_, n) =>
        `${2000 + (n % 20)},156,398,${String(847_100 + Math.floor(n / 20)).padStart(6, '0')},${n * 7919 + 1},1`,
    );
    const outcome = await load('large', baciText(rows.join('\n')));
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ kind: 'disk-full' }] });
    expect(stateOf(join(disk, 'var'))).toEqual(before);
    expect(await load('other', baciText('2022,156,398,740311,2,1'))).toMatchObject({ kind: 'imported' });
  },
);

test.each([
  [Object.assign(new Error('write'), { code: 'ENOSPC' })],
  [new Error('IO Error: Could not write file "x.parquet": No space left on device')],
  [new Error('Out of Memory Error: failed to offload data block of size 256.0 KiB')],
])('%s is a full disk', (error) => {
  expect(isDiskFull(error)).toBe(true);
  expect(isDiskFull(new Error('Conversion Error'))).toBe(false);
});
