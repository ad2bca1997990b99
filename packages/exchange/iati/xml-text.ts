import type { ExchangeProblem } from '../exchange-problem.ts';

export type XmlText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: ExchangeProblem };

const refused = (
  kind: 'not-xml' | 'document-type' | 'too-large',
  found: string,
  expected: string,
): XmlText => ({
  kind: 'problem',
  problem: { kind, at: '', found, expected },
});

const declaration = /^\s*<\?xml\s[^>]*?\?>/;

const decoded = (bytes: Uint8Array): string => {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const wide = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /encoding\s*=\s*["']([\w.-]+)["']/.exec(declaration.exec(start)?.[0] ?? '')?.[1];
  return new TextDecoder(isWide ? wide : (declared ?? 'utf-8'), { fatal: true }).decode(bytes);
};

/** MiB of the largest XML file read. */
export const mostXmlMiB = 32;

/**
 * Text of an XML file, fit to be given to a reader. A document type declaration is refused, whatever it declares: so no entity
 * of a file is ever looked up or multiplied. The declaration of the encoding is taken away, since the text has none any more.
 */
export const xmlText = (file: Uint8Array | string): XmlText => {
  if (file.length > mostXmlMiB * 2 ** 20)
    return refused('too-large', `${Math.ceil(file.length / 2 ** 20)} MiB`, `≤ ${mostXmlMiB} MiB`);
  let text: string;
  try {
    text = typeof file === 'string' ? file : decoded(file);
  } catch (reason) {
    return refused('not-xml', reason instanceof Error ? reason.message : '', 'UTF-8');
  }
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY'))
    return refused('document-type', '<!DOCTYPE', 'XML');
  return { kind: 'text', text: text.replace(/^\u{FEFF}/u, '').replace(declaration, '') };
};
