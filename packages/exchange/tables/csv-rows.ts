/** Reading comma-separated text as spreadsheets write it (RFC 4180): also with semicolons or tabs, as some of them do. */

const dividers = [',', ';', '\t'] as const;

/** The sign that divides the header, outside of quotes. */
const dividerOf = (text: string): string => {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const counted = dividers.map((sign) => ({ sign, count: header.split(sign).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign;
};

/**
 * An apostrophe that `csvDocument` put before a text that a spreadsheet would run as a formula is taken away again; so is the one
 * before an apostrophe.
 */
const unguarded = (text: string): string => (/^'['=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text);

/** Rows of cells; null where a quote is never closed. */
export const csvRows = (document: string): readonly (readonly string[])[] | null => {
  const text = document.replace(/^\u{FEFF}/u, '');
  const divider = dividerOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const readQuoted = (): string | null => {
    let cell = '';
    for (;;) {
      const end = text.indexOf('"', at);
      if (end < 0) return null;
      cell += text.slice(at, end);
      at = end + 1;
      if (text[at] !== '"') return cell;
      cell += '"';
      at += 1;
    }
  };
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      const quoted = readQuoted();
      if (quoted === null) return null;
      cell = quoted;
    }
    const start = at;
    while (at < text.length && text[at] !== divider && text[at] !== '\n' && text[at] !== '\r') at += 1;
    row.push(unguarded(cell + text.slice(start, at)));
    if (text[at] === divider) {
      at += 1;
      // A divider at the very end stands before an empty cell.
      if (at === text.length) row.push('');
      continue;
    }
    if (text.startsWith('\r\n', at)) at += 1;
    at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
};
