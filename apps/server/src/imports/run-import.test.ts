import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { UploadDocument } from '@hamkor/contract';
import { afterAll, expect, test } from 'vitest';
import { uploadShelf } from '../uploads/upload-shelf.ts';
import { openShelf } from '../warehouse/shelf.ts';
import { importRunner } from './run-import.ts';

const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-run-'));
afterAll(() => rmSync(varFolder, { recursive: true, force: true }));

const uploads = uploadShelf(join(varFolder, 'trade/uploads'), 1e9, Date.now());
const defects: string[] = [];
const run = importRunner(varFolder, uploads, (reason) => void defects.push(reason));

/** A file of a year that takes a while: every pair of 20 countries in 200 products. */
const year = (of: number): string => {
  const codes = [
    156, 398, 860, 643, 276, 251, 842, 699, 586, 364, 112, 417, 762, 496, 51, 31, 40, 56, 100, 124,
  ];
  const lines = ['t,i,j,k,v,q'];
  for (const i of codes)
    for (const j of codes)
      if (i !== j) for (let k = 0; k < 200; k++) lines.push(`${of},${i},${j},${720110 + k},${1 + k / 10},1`);
  return `${lines.join('\n')}\n`;
};
const taken = async (name: string, text: string): Promise<UploadDocument> => {
  const outcome = await uploads.take(name, Readable.from([text]));
  if (outcome.kind !== 'taken') throw new Error(outcome.kind);
  return outcome.upload;
};

/** Children of this process that import. */
const importers = (): number[] =>
  execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('import-process.ts'))
    .map((line) => Number.parseInt(line, 10));

test.skipIf(!existsSync('/proc/self'))(
  'an import whose process is killed is told of, leaves what was there, and can be run again',
  async () => {
    const files = await Promise.all([2021, 2022].map((of) => taken(`BACI_HS22_Y${of}.csv`, year(of))));
    const request = { format: 'baci' as const, name: 'mine', uploads: files.map(({ id }) => id) };
    const killed = run(request, ({ phase }) => {
      if (phase === 'reading') for (const pid of importers()) process.kill(pid, 'SIGKILL');
    });
    expect(await killed.ended).toEqual({ kind: 'died', reason: 'SIGKILL' });
    expect(defects).toHaveLength(1);
    expect(openShelf(varFolder).vintages()).toEqual([]);
    const phases = new Set<string>();
    const again = await run(request, ({ phase }) => void phases.add(phase)).ended;
    expect(again).toMatchObject({ kind: 'imported', isNew: true });
    expect(phases.has('reading')).toBe(true);
    expect(openShelf(varFolder).find('mine')).toMatchObject({ years: [2021, 2022], rows: 2 * 20 * 19 * 200 });
    expect(defects).toHaveLength(1);
  },
);

test('an import that is told to stop ends as cancelled and leaves no vintage', async () => {
  const file = await taken('BACI_HS22_Y2020.csv', year(2020));
  const running = run({ format: 'baci', name: 'stopped', uploads: [file.id] }, ({ phase }) => {
    if (phase === 'reading') running.cancel();
  });
  expect(await running.ended).toMatchObject({ kind: 'cancelled' });
  expect(openShelf(varFolder).find('stopped')).toBeNull();
});

test('an upload that is gone is a refusal of the file, not a defect', async () => {
  const outcome = await run({ format: 'baci', name: 'gone', uploads: ['0123456789abcdef'] }, () => {}).ended;
  expect(outcome).toMatchObject({ kind: 'refused', problems: [{ kind: 'unreadable' }] });
});
