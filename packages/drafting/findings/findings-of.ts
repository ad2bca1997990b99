import type { DocumentState, Paragraph, Term } from '../document.ts';
import { languages } from '../language.ts';
import type { Language, Texts } from '../language.ts';
import { plainText } from '../plain-text.ts';
import { datesOf, isDateSaid } from './dates.ts';
import type { Finding, FindingKind } from './finding.ts';
import { namesOf } from './names.ts';
import { numbersOf } from './numbers.ts';
import { unmatched } from './said.ts';
import type { IsSaid, Said } from './said.ts';
import { termReader } from './terms.ts';
import type { TermReader } from './terms.ts';

const foundIn = (found: ReadonlyMap<Language, readonly string[]>): Finding['found'] =>
  Object.fromEntries(
    languages.map((language) => [language, found.get(language) ?? null]),
  ) as Finding['found'];

interface TermBase {
  readonly terms: readonly Term[];
  readonly readers: Readonly<Record<Language, TermReader>>;
}

const termFindings = (
  paragraph: string | null,
  texts: ReadonlyMap<Language, string>,
  { terms, readers }: TermBase,
): readonly Finding[] => {
  const written = new Map([...texts].map(([language, text]) => [language, readers[language](text)] as const));
  return terms.flatMap((term) => {
    const sides = [...written].filter(([language]) => term[language] !== null);
    const having = sides.filter(([, found]) => found.has(term.id));
    if (having.length === 0 || having.length === sides.length) return [];
    const found = new Map(
      sides.map(([language, its]) => {
        const one = its.get(term.id);
        return [language, one === undefined ? [] : [one]] as const;
      }),
    );
    return [{ paragraph, kind: 'term' as const, term: term.id, found: foundIn(found) }];
  });
};

const findingsIn = (paragraph: string | null, given: Texts, base: TermBase): readonly Finding[] => {
  const texts = new Map<Language, string>();
  for (const language of languages) {
    const text = given[language];
    if (text !== null) texts.set(language, text.normalize('NFKC'));
  }
  if (texts.size < 2) return [];
  const each = (read: (text: string, language: Language) => Said): ReadonlyMap<Language, Said> =>
    new Map([...texts].map(([language, text]) => [language, read(text, language)]));
  const of = (kind: FindingKind, said: ReadonlyMap<Language, Said>, matches?: IsSaid): readonly Finding[] => {
    const found = unmatched(said, matches);
    return found === null ? [] : [{ paragraph, kind, term: null, found: foundIn(found) }];
  };
  return [
    ...of(
      'date',
      each((text, language) => datesOf(text, language).said),
      isDateSaid,
    ),
    ...of(
      'number',
      each((text, language) => numbersOf(datesOf(text, language).rest, language)),
    ),
    ...of('name', each(namesOf)),
    ...termFindings(paragraph, texts, base),
  ];
};

/** The words of a paragraph in each language, with all its alternatives and its footnotes. */
const wordsOf = (paragraph: Paragraph): Texts =>
  Object.fromEntries(
    languages.map((language) => {
      const text = plainText(paragraph, language, 'shown');
      const notes = paragraph.footnotes.map((footnote) => footnote.texts[language] ?? '');
      return [language, text === null ? null : [text, ...notes].join('\n')];
    }),
  ) as Texts;

/**
 * What the languages of a document do not say alike: numbers, dates, names of states and of the Organisation, and the terms of
 * its own term base, paragraph by paragraph. A tool for those who certify, who judge what is found.
 */
export const findingsOf = ({ title, paragraphs, terms }: DocumentState): readonly Finding[] => {
  const base: TermBase = {
    terms,
    readers: {
      ru: termReader(terms, 'ru'),
      zh: termReader(terms, 'zh'),
      en: termReader(terms, 'en'),
    },
  };
  return [
    ...findingsIn(null, title, base),
    ...paragraphs.flatMap((paragraph) => findingsIn(paragraph.id, wordsOf(paragraph), base)),
  ];
};
