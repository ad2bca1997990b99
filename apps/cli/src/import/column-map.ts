/** `--columns` as typed: `year=anno,usd=valor`; the text that is no pair where it is wrong. */
export const readColumnMap = (
  text: string,
):
  | { readonly kind: 'columns'; readonly columns: Readonly<Record<string, string>> }
  | { readonly kind: 'bad-pair'; readonly found: string } => {
  const columns: Record<string, string> = {};
  for (const pair of text.split(',')) {
    const place = pair.indexOf('=');
    const field = pair.slice(0, Math.max(0, place)).trim();
    const header = pair.slice(place + 1).trim();
    if (field === '' || header === '') return { kind: 'bad-pair', found: pair };
    columns[field] = header;
  }
  return { kind: 'columns', columns };
};
