/**
 * Keeps `data/<origin>/origin.json` in step with its tables: after editing a table run `npm run data`, which
 * writes number of rows and SHA-256 of each listed table. With `--check` nothing is written: every table is read
 * with all checks of the server, and each problem is printed with the way to mend it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { originIds, readEveryTable, shippedFacts } from '@hamkor/server';
import type { Origin } from '@hamkor/provenance';
import { problemLine } from '@hamkor/provenance';
import { format, resolveConfig } from 'prettier';

/** `origin.json` of one folder with rows and checksums as the tables are now. */
export const renewed = async (folder: string): Promise<string> => {
  const file = join(folder, 'origin.json');
  const origin = JSON.parse(readFileSync(file, 'utf8')) as Origin;
  const tables = origin.tables.map((table) => {
    const csv = readFileSync(join(folder, table.file), 'utf8');
    return {
      ...table,
      rows: csv.trimEnd().split('\n').length - 1,
      sha256: createHash('sha256').update(csv).digest('hex'),
    };
  });
  const options = await resolveConfig(file);
  return format(JSON.stringify({ ...origin, tables }), { ...options, parser: 'json' });
};

const check = (): void => {
  const reading = readEveryTable(shippedFacts);
  if (reading.kind === 'bad-facts') {
    for (const problem of reading.problems.slice(0, 50)) console.error(problemLine(problem));
    console.error(`${reading.problems.length} problems`);
    process.exitCode = 1;
  } else console.log(`${reading.facts.origins.length} origins, every table as its origin states`);
};

const renew = async (): Promise<void> => {
  for (const id of originIds(shippedFacts)) {
    const folder = join(shippedFacts, id);
    const text = await renewed(folder);
    if (text !== readFileSync(join(folder, 'origin.json'), 'utf8')) {
      writeFileSync(join(folder, 'origin.json'), text);
      console.log(`renewed ${id}`);
    }
  }
};

if (import.meta.main) {
  if (process.argv.includes('--check')) check();
  else await renew();
}
