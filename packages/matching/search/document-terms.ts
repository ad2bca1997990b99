import { languages } from '@hamkor/nomenclature';
import { soundKeys } from '../text/sound-keys.ts';
import { tokens } from '../text/tokens.ts';
import { codeTerms } from './code-terms.ts';
import type { SearchDocument } from './search-document.ts';

/** What a word counts by where it stands. */
const weights = { name: 3, otherName: 2, text: 1, code: 1, identifier: 3, sound: 1 } as const;

/** Words are terms as they are; codes begin with `#`, sounds with `%`, identifiers with `=`. */
export const soundTerm = (key: string): string => `%${key}`;
export const identifierTerm = (identifier: string): string =>
  `=${identifier.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '')}`;

/**
 * Terms of a document with their weights. Names are also kept by their sound where `heard` says so.
 * `met` is told every word, so that spellings can be guessed at.
 */
export const documentTerms = (document: SearchDocument, met: (word: string) => void): Map<string, number> => {
  const terms = new Map<string, number>();
  const count = (term: string, weight: number): void => {
    terms.set(term, (terms.get(term) ?? 0) + weight);
  };
  const read = (text: string, weight: number): void => {
    for (const { term, kind } of tokens(text)) {
      count(term, weight);
      if (kind === 'word') met(term);
    }
  };
  const sounds = new Set<string>();
  const name = (text: string, weight: number): void => {
    read(text, weight);
    for (const key of soundKeys(text)) sounds.add(key);
  };
  for (const language of languages) {
    const own = document.name[language];
    if (own !== null) name(own, weights.name);
  }
  for (const other of document.otherNames) name(other, weights.otherName);
  for (const text of document.texts) read(text, weights.text);
  for (const key of sounds) terms.set(soundTerm(key), weights.sound);
  for (const term of new Set(document.codes.flatMap(codeTerms))) terms.set(term, weights.code);
  for (const identifier of document.identifiers) count(identifierTerm(identifier), weights.identifier);
  return terms;
};
