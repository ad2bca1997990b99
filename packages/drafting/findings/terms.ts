import type { Term } from '../document.ts';
import type { Language } from '../language.ts';

/**
 * The beginning of a word that its inflected forms share: without up to three letters, fewer of a short word. Simple, and good
 * for words of a term base, which stand side by side as the term has them.
 */
const stemOf = (word: string): string => {
  const cut = word.length > 7 ? 3 : word.length > 4 ? 2 : word.length > 3 ? 1 : 0;
  return word.slice(0, word.length - cut);
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A term in any of its forms. */
const expressionOf = (term: string, language: Language): RegExp => {
  if (language === 'zh') return new RegExp(escaped(term), 'gu');
  const words = (term.match(/[\p{L}\p{M}\d]+/gu) ?? []).map((word) => {
    const stem = stemOf(word);
    return `${escaped(stem)}[\\p{L}]{0,${word.length - stem.length + 3}}`;
  });
  return new RegExp(`(?<![\\p{L}\\d])${words.join('[^\\p{L}\\d]+')}(?![\\p{L}\\d])`, 'giu');
};

/** How terms are written in a text, by id. */
export type TermReader = (text: string) => ReadonlyMap<string, string>;

/**
 * Finds the terms of a base in texts of a language. A term within a longer one is not counted there: what is written of the
 * longest is taken first.
 */
export const termReader = (terms: readonly Term[], language: Language): TermReader => {
  const sought = terms
    .flatMap((term) => {
      const written = term[language]?.normalize('NFKC');
      return written === undefined
        ? []
        : [{ id: term.id, length: written.length, expression: expressionOf(written, language) }];
    })
    .toSorted((one, other) => other.length - one.length);
  return (given) => {
    const found = new Map<string, string>();
    let text = given;
    for (const { id, expression } of sought)
      text = text.replace(expression, (match) => {
        if (!found.has(id)) found.set(id, match);
        return '□';
      });
    return found;
  };
};
