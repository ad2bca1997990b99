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
