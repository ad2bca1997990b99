/** A source as it is written: words, and addresses that can be opened. */
export type SourcePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'address'; readonly href: string; readonly host: string };

const address = /https?:\/\/[^\s;,]+/g;

/** Splits what a row names as its source, so that addresses stand as short links by their host. */
export const sourceParts = (source: string): readonly SourcePart[] => {
  const parts: SourcePart[] = [];
  let end = 0;
  for (const match of source.matchAll(address)) {
    if (match.index > end) parts.push({ kind: 'words', text: source.slice(end, match.index) });
    const [href] = match;
    parts.push(
      URL.canParse(href)
        ? { kind: 'address', href, host: new URL(href).host.replace(/^www\./, '') }
        : { kind: 'words', text: href },
    );
    end = match.index + href.length;
  }
  if (end < source.length) parts.push({ kind: 'words', text: source.slice(end) });
  return parts;
};
