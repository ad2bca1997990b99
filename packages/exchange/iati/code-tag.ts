import type { Code } from '@hamkor/registry';
import type { Element } from './element.ts';
import { attributeOf } from './element.ts';

const prefix = 'urn:hamkor:code:';

const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );

/** A code as a tag of a vocabulary of its own: sectors would demand shares, which nobody knows. */
export const codeTag = ({ scheme, edition, code }: Code): Element => ({
  '@code': code,
  '@vocabulary': '99',
  '@vocabulary-uri': `${prefix}${encoded(scheme)}${edition === null ? '' : `:${encoded(edition)}`}`,
  narrative: [{ '#': [scheme, edition, code].filter((part) => part !== null).join(' ') }],
});

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The code that a tag stands for; null for tags of others. */
export const codeOfTag = (tag: Element): Code | null => {
  const uri = attributeOf(tag, 'vocabulary-uri');
  const code = attributeOf(tag, 'code');
  if (uri === null || code === null || !uri.startsWith(prefix)) return null;
  const [scheme = '', edition] = uri.slice(prefix.length).split(':').map(decoded);
  return scheme === null || scheme === '' ? null : { scheme, edition: edition ?? null, code };
};
