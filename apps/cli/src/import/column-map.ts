/** `--columns` as typed: `year=anno,usd=valor`; the text that is no pair where it is wrong. */
export const readColumnMap = (
  text: string,
):
  | { readonly kind: 'columns'; readonly columns: Readonly<Record<string, string>> }
  | { readonly kind: 'bad-pair'; readonly found: string } => {
  const columns = new Map<string, string>();
  for (const pair of text.split(',')) {
    const place = pair.indexOf('=');
    const field = pair.slice(0, Math.max(0, place)).trim();
    const header = pair.slice(place + 1).trim();
    // A field given twice would keep the last without a word.
    if (field === '' || header === '' || columns.has(field)) return { kind: 'bad-pair', found: pair };
    columns.set(field, header);
  }
  return { kind: 'columns', columns: Object.fromEntries(columns) };
};
