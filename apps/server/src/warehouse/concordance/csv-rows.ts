/**
 * Rows of a small separated text in UTF-8 (RFC 4180, with `\n` or `\r\n`): quotes may hold separators, line breaks and
 * doubled quotes. Each row knows the line it begins on. For tables of some thousand rows; large files go
 * through DuckDB.
 */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The separator of a text: the one of comma, semicolon, tab that stands most often in its first lines, titles included. */
export const separatorOf = (text: string): ',' | ';' | '\t' => {
  const beginning = text.split('\n', 15).join('\n');
  const count = (separator: string): number => beginning.split(separator).length;
  const most = Math.max(count(','), count(';'), count('\t'));
  return count(',') === most ? ',' : count(';') === most ? ';' : '\t';
};

/** Rows of the text, empty lines left out; a quote that is never closed runs to the end of the text. */
export const csvRows = (text: string): CsvRow[] => {
  const body = text.startsWith('\u{FEFF}') ? text.slice(1) : text;
  const separator = separatorOf(body);
  const rows: CsvRow[] = [];
  let line = 1;
  let start = 1;
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: start, cells });
    cells = [];
    cell = '';
    start = line;
  };
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at]!;
    if (sign === '\n') line += 1;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (sign === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
};
