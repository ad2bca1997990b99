import { join } from 'node:path';
import { hasRepeatedKeys } from './csv-checks.ts';
import type { ImportSession } from './import-format.ts';
import type { ImportProblem } from './import-problem.ts';
import type { FinishedPart } from './staging.ts';
import { literalPath, parquetSql } from './sql.ts';
import { tableShapes } from './tables.ts';

/** Keys that stand in two files: the same year given twice. Each file by itself has been checked before. */
export const repeatedAcross = async (
  session: ImportSession,
  folder: string,
  parts: readonly FinishedPart[],
): Promise<ImportProblem[]> => {
  const byYear = Map.groupBy(
    parts.flatMap((part) => part.years.map((year) => ({ year, part }))),
    ({ year }) => year,
  );
  for (const [year, all] of byYear) {
    if (all.length < 2) continue;
    const { key, isByYear } = tableShapes[all[0]!.part.table];
    const files = all.flatMap(({ part }) =>
      part.files
        .filter((name) => !isByYear || name.startsWith(`${year}-`))
        .map((name) => literalPath(join(folder, part.table, name))),
    );
    const rows = `(SELECT * FROM ${parquetSql(files, ', filename = true')} WHERE year = ${year})`;
    if (!(await hasRepeatedKeys(session, rows, key))) continue;
    const [found] = await session.rows<{ key: string; first: string; last: string }>(
      `SELECT concat_ws(' ', ${key.join(', ')}) AS key, min(filename) AS first, max(filename) AS last
       FROM ${rows} GROUP BY ${key.join(', ')} HAVING count(*) > 1 LIMIT 1`,
    );
    const nameOf = (file: string): string =>
      all.find(({ part }) => part.files.some((name) => file.endsWith(name)))?.part.name ?? file;
    return [
      {
        kind: 'repeated-key-across',
        file: nameOf(found!.last),
        otherFile: nameOf(found!.first),
        key: found!.key,
      },
    ];
  }
  return [];
};
