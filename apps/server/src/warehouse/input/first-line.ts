/** Separators that tables are written with. */
const separators = [',', ';', '\t'] as const;

/** Cells of one line, quotation marks taken off and blanks around trimmed. */
export const cellsOf = (line: string, separator: string): readonly string[] => {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < line.length; i++) {
    const letter = line[i]!;
    if (letter === '"') {
      if (isQuoted && line[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else isQuoted = !isQuoted;
    } else if (letter === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
};

/** The separator of a text and the cells of its first line; one cell where no separator is found. */
export const firstLine = (
  head: string,
): { readonly delimiter: string; readonly header: readonly string[] } => {
  const lines = head.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, 30);
  const line = lines[0] ?? '';
  const counts = separators.map((separator) => ({
    separator,
    first: cellsOf(line, separator).length,
    most: Math.max(...lines.map((one) => cellsOf(one, separator).length)),
  }));
  const best = counts.toSorted((a, b) => b.first - a.first || b.most - a.most)[0]!;
  return { delimiter: best.separator, header: cellsOf(line, best.separator) };
};

/**
 * The first line, where it stands above the header instead of being it: a title, or the `sep=;` that spreadsheets write.
 * It has one or two cells and the lines below have five or more. Null where it may be the header.
 */
export const titleLine = (head: string): string | null => {
  const [line = '', ...below] = head.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 12);
  for (const separator of separators) {
    const first = cellsOf(line, separator).filter((cell) => cell !== '').length;
    const least = Math.min(...below.slice(0, -1).map((one) => cellsOf(one, separator).length));
    if (Number.isFinite(least) && least >= 5 && first <= 2) return line;
  }
  return null;
};
