import type { CodedArea, CountryCodes } from '@hamkor/nomenclature';
import type { ImportSession } from '../import-format.ts';
import { sqlText } from '../sql.ts';

/** Pairs as the rows of a table of two or more texts, a thousand a statement. */
export const textTable = async (
  session: ImportSession,
  name: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> => {
  await session.run(
    `CREATE OR REPLACE TEMP TABLE ${name} (${columns.map((column) => `${column} VARCHAR`).join(', ')})`,
  );
  for (let start = 0; start < rows.length; start += 1000) {
    const values = rows
      .slice(start, start + 1000)
      .map((row) => `(${row.map((cell) => (cell === null ? 'NULL' : sqlText(String(cell)))).join(', ')})`);
    await session.run(`INSERT INTO ${name} VALUES ${values.join(', ')}`);
  }
};

/** SQL that names a place by everything the file says of it: the key of the table of `mapCountries`. */
export const placeKey = (fields: readonly string[]): string =>
  `concat_ws(chr(31), ${fields.map((field) => `coalesce(${field}, '')`).join(', ')})`;

/**
 * Makes the table `<name>` (key, code, kind, label) of every place the fields of `fields` name together, e.g. reporter
 * code, ISO code and name. The first that is known decides. What nobody knows is kept under what the file
 * writes, with kind `unknown`; empty places have no row.
 */
export const mapCountries = async (
  session: ImportSession,
  countries: CountryCodes,
  name: string,
  fields: readonly string[],
  read: (written: string) => CodedArea | null = countries.of,
): Promise<void> => {
  const places = await session.rows<Record<string, string | null>>(
    `SELECT DISTINCT ${placeKey(fields)} AS key, ${fields.join(', ')} FROM fields
     WHERE coalesce(${fields.join(', ')}) IS NOT NULL`,
  );
  const rows = places.map((place) => {
    const written = fields.flatMap((field) => place[field] ?? []);
    const area = written.map((one) => read(one)).find((one) => one !== null);
    return [place['key']!, area?.code ?? written[0]!, area?.kind ?? 'unknown', written.at(-1)!];
  });
  await textTable(session, name, ['key', 'code', 'kind', 'label'], rows);
};
