/** Rows of a form that are texts by name, kept as one field of its entry. */
export type EntryRow = Readonly<Record<string, string>>;

const isRow = (row: unknown): row is EntryRow =>
  typeof row === 'object' &&
  row !== null &&
  !Array.isArray(row) &&
  Object.values(row).every((text) => typeof text === 'string');

export const writtenRows = (rows: readonly EntryRow[]): string => JSON.stringify(rows);

/** Kept rows; none where there are none that can be read. */
export const readRows = (written: string | undefined): readonly EntryRow[] => {
  try {
    const rows: unknown = JSON.parse(written ?? '');
    return Array.isArray(rows) && rows.every(isRow) ? rows : [];
  } catch {
    return [];
  }
};

/** The next free id of a list: `i4` after `i1` and `i3`. */
export const nextId = (letter: string, ids: readonly string[]): string =>
  `${letter}${Math.max(0, ...ids.map((id) => Number(id.slice(1)) || 0)) + 1}`;

/** A text in up to three languages from the fields of a row; null where no language has one. */
export const trilingualOf = (row: EntryRow) => {
  const text = (name: string): string | null => {
    const typed = (row[name] ?? '').trim();
    return typed === '' ? null : typed;
  };
  const texts = { en: text('en'), ru: text('ru'), zh: text('zh') };
  return texts.en === null && texts.ru === null && texts.zh === null ? null : texts;
};
