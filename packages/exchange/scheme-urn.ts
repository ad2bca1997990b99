import type { Code } from '@hamkor/registry';

const prefix = 'urn:hamkor:code:';

const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** A list of codes and its edition as an address: `urn:hamkor:code:HS:2022`. */
export const schemeUrn = ({ scheme, edition }: Pick<Code, 'scheme' | 'edition'>): string =>
  `${prefix}${encoded(scheme)}${edition === null ? '' : `:${encoded(edition)}`}`;

/** A code as an address: `urn:hamkor:code:HS:2022#870892`. */
export const codeUrn = (code: Code): string => `${schemeUrn(code)}#${encoded(code.code)}`;

/** The code of the list that an address names; null for lists of others. */
export const codeOfUrn = (urn: string | null, code: string | null): Code | null => {
  if (urn === null || code === null || !urn.startsWith(prefix)) return null;
  const [scheme = '', edition] = urn.slice(prefix.length).split(':').map(decoded);
  return scheme === null || scheme === '' ? null : { scheme, edition: edition ?? null, code };
};

/** A code in words: `HS 2022 870892`. */
export const codeWords = ({ scheme, edition, code }: Code): string =>
  [scheme, edition, code].filter((part) => part !== null).join(' ');
