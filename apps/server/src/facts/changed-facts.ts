/** For tests: a copy of the shipped facts with one table changed, its checksum made to fit again. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Origin } from '@hamkor/provenance';
import { sha256, shippedFacts } from './folder.ts';

/** A copy of the data folder that is removed when the test ends. */
export const copiedFacts = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-facts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(shippedFacts, folder, { recursive: true });
  return folder;
};

/** Changes a table as an editor would, who then runs `npm run data`: only the content can be wrong. */
export const changeTable = (
  folder: string,
  originId: string,
  file: string,
  change: (csv: string) => string,
): void => {
  const path = join(folder, originId, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the change to ${originId}/${file} changes nothing`);
  writeFileSync(path, after);
  const originPath = join(folder, originId, 'origin.json');
  const origin = JSON.parse(readFileSync(originPath, 'utf8')) as Origin;
  const tables = origin.tables.map((table) =>
    table.file === file
      ? Object.assign(table, { rows: after.trimEnd().split('\n').length - 1, sha256: sha256(after) })
      : table,
  );
  writeFileSync(originPath, JSON.stringify({ ...origin, tables }));
};
