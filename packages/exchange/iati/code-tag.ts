import type { Code } from '@hamkor/registry';
import { codeOfUrn, codeWords, schemeUrn } from '../scheme-urn.ts';
import type { Element } from './element.ts';
import { attributeOf } from './element.ts';

/** A code as a tag of a vocabulary of its own: sectors would demand shares, which nobody knows. */
export const codeTag = (code: Code): Element => ({
  '@code': code.code,
  '@vocabulary': '99',
  '@vocabulary-uri': schemeUrn(code),
  narrative: [{ '#': codeWords(code) }],
});

/** The code that a tag stands for; null for tags of others. */
export const codeOfTag = (tag: Element): Code | null =>
  codeOfUrn(attributeOf(tag, 'vocabulary-uri'), attributeOf(tag, 'code'));
