import { csvTexts } from '../csv-source.ts';
import type { ImportSession, OpenedInput } from '../import-format.ts';
import { sqlName } from '../sql.ts';

/** What a list of codes in an archive says of a code. */
export interface CodeLabel {
  readonly label: string;
  /** ISO 3166-1 alpha-3, where the list has it. */
  readonly iso3: string | null;
}

/** Reads a list of codes: the first column that ends in `code`, the name or description, the alpha-3 code. */
export const codeLabels = async (
  session: ImportSession,
  list: OpenedInput,
): Promise<ReadonlyMap<string, CodeLabel>> => {
  const find = (form: RegExp): string | null => list.header.find((header) => form.test(header)) ?? null;
  const code = find(/^(country_)?code$/i);
  const label = find(/name(_full)?$/i) ?? find(/^description$/i);
  const iso3 = find(/iso_?3|3digit|alpha3/i);
  if (code === null || label === null) return new Map();
  const rows = await session.rows<{ code: string | null; label: string | null; iso3: string | null }>(
    `SELECT ${sqlName(code)} AS code, ${sqlName(label)} AS label, ${iso3 === null ? 'NULL' : sqlName(iso3)} AS iso3
     FROM ${csvTexts(list)}`,
  );
  return new Map(
    rows.flatMap((row) =>
      row.code === null ? [] : [[row.code.trim(), { label: row.label ?? row.code, iso3: row.iso3 }] as const],
    ),
  );
};
