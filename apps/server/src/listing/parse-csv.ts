/** Support for tests: a reader of RFC 4180 that knows nothing of how our tables are written. */
export const parseCsv = (document: string): string[][] => {
  const text = document.startsWith('\u{FEFF}') ? document.slice(1) : document;
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (text[at] === undefined) throw new Error('a quote is never closed');
        if (text[at] === '"' && text[at + 1] !== '"') break;
        if (text[at] === '"') at += 1;
        cell += text[at]!;
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at); at += 1) cell += text[at]!;
    }
    row.push(cell);
    if (text[at] === ',') {
      at += 1;
      if (at < text.length && !text.startsWith('\r\n', at)) continue;
      row.push('');
    }
    if (!text.startsWith('\r\n', at)) throw new Error(`no end of line at ${at}`);
    at += 2;
    rows.push(row);
    row = [];
  }
  return rows;
};
