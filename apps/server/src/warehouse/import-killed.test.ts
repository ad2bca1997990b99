/** What the killing of the process, at any moment, leaves behind. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFiles } from './import-files.ts';
import type { ImportRequest } from './import-request.ts';
import { openShelf } from './shelf.ts';
import { leftoverImports } from './staging.ts';
import { baciText, stagedIn, stateOf, testFolder } from './test-files.ts';

const folder = testFolder();
const files: string[] = [];
let request: ImportRequest;

beforeAll(async () => {
  for (const year of [2020, 2021, 2022]) {
    // Thirty thousand flows: every pair of 25 countries in fifty lines.
    const countries = Array.from({ length: 25 }, (_, n) => 800 + n);
    const lines = Array.from({ length: 50 }, (_, n) => `8471${10 + n}`);
    const rows = countries.flatMap((exporter) =>
      countries
        .filter((importer) => importer !== exporter)
        .flatMap((importer) => lines.map((line) => `${year},${exporter},${importer},${line},${importer},1`)),
    );
    files.push(folder.file(`BACI_HS22_Y${year}.csv`, baciText(...rows)));
  }
  const small = folder.file('small_HS22.csv', baciText('2019,156,398,740311,1,1'));
  await importFiles(folder.varFolder, { format: 'baci', name: 'world', files: [{ path: small }] });
  request = { format: 'baci', name: 'world', files: files.map((path) => ({ path })) };
});
afterAll(folder.remove);

/** Imports in a process that kills itself, with no chance to tidy up, when `phase` and `fileIndex` are reached. */
const killedAt = (phase: string, fileIndex: number): Promise<string | null> => {
  const program = `
    import { importFiles } from ${JSON.stringify(join(import.meta.dirname, 'import-files.ts'))};
    await importFiles(${JSON.stringify(folder.varFolder)}, ${JSON.stringify(request)}, {
      tell: (progress) => {
        if (progress.phase === ${JSON.stringify(phase)} && progress.fileIndex === ${fileIndex} && (progress.phase !== 'reading' || progress.file !== null))
          process.kill(process.pid, 'SIGKILL');
      },
    });`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
};

test.each([
  ['checking', 0, 0],
  ['reading', 0, 0],
  ['reading', 1, 1],
  ['finishing', 2, 3],
])(
  'killed while %s file %i, the data stand as before and the finished parts are found',
  async (phase, fileIndex, parts) => {
    const before = stateOf(folder.varFolder);
    expect(await killedAt(phase, fileIndex)).toBe('SIGKILL');
    expect(stateOf(folder.varFolder)).toEqual(before);
    expect(openShelf(folder.varFolder).find('world')?.years).toEqual([2019]);
    expect(leftoverImports(folder.varFolder)[0]?.parts ?? 0).toBe(parts);
  },
);

test('the same import then goes on with what was finished, and leaves nothing behind', async () => {
  const read = new Set<string | null>();
  const outcome = await importFiles(folder.varFolder, request, {
    tell: ({ phase, file, rows }) => {
      if (phase === 'reading' && rows < 90_000) read.add(file);
    },
  });
  expect(outcome).toMatchObject({ kind: 'imported', isNew: true, vintage: { rows: 90_000 } });
  expect(read.size).toBe(1);
  expect(stagedIn(folder.varFolder)).toEqual([]);
  expect(openShelf(folder.varFolder).find('world')?.years).toEqual([2020, 2021, 2022]);
});
