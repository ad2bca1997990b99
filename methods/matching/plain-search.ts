/** The same trials with a well-kept full-text library and nothing else: what the methods here are held against. */
import type { Concept, SearchDocument } from '@hamkor/matching';
import { tokens } from '@hamkor/matching';
import type { Language } from '@hamkor/nomenclature';
import MiniSearch from 'minisearch';
import type { Hits } from './placing-trials.ts';

/** How plain search cuts text: as the library does by itself, or by the tokenizer of the project. */
export type Cutting = 'as it comes' | 'stems and pairs';

const options = (cutting: Cutting) =>
  cutting === 'as it comes'
    ? { fields: ['text'] }
    : {
        fields: ['text'],
        tokenize: (text: string) => tokens(text).map(({ term }) => term),
        processTerm: (term: string) => term,
      };

const textOf = ({ name, terms }: Concept, languages: readonly Language[], hasTerms: boolean): string =>
  languages.flatMap((language) => [name[language] ?? '', ...(hasTerms ? terms[language] : [])]).join(' ; ');

/** Search terms asked in an index of names in some languages: terms themselves are not in it. */
export const plainByNames = (
  presets: readonly Concept[],
  asked: Language,
  languages: readonly Language[],
  cutting: Cutting,
): Hits => {
  const search = new MiniSearch(options(cutting));
  search.addAll(presets.map((preset) => ({ id: preset.code, text: textOf(preset, languages, false) })));
  return tally(presets, asked, (term) => found(search, term));
};

const document = (preset: Concept) => ({
  id: preset.code,
  text: textOf(preset, ['en', 'ru', 'zh'], true),
});

/** Leave one out over names and terms in all languages. */
export const plainLeaveOneOut = (presets: readonly Concept[], asked: Language): Hits => {
  const search = new MiniSearch(options('stems and pairs'));
  search.addAll(presets.map(document));
  return tally(presets, asked, (term, preset) => {
    const terms = { ...preset.terms, [asked]: preset.terms[asked].filter((other) => other !== term) };
    search.replace(document({ ...preset, terms }));
    const ids = found(search, term);
    search.replace(document(preset));
    return ids;
  });
};

/** An index of documents for comparing speed: the library's own cutting, so that it is at its fastest. */
export const plainIndex = (documents: Iterable<SearchDocument>) => {
  const search = new MiniSearch({ fields: ['name', 'text'], searchOptions: { boost: { name: 3 } } });
  for (const { id, name, otherNames, texts } of documents)
    search.add({
      id,
      name: [name.en, name.ru, name.zh, ...otherNames].filter((one) => one !== null).join(' '),
      text: texts.join(' '),
    });
  return search;
};

const found = (search: MiniSearch, term: string): readonly unknown[] =>
  search
    .search(term)
    .slice(0, 10)
    .map(({ id }) => id as unknown);

const tally = (
  presets: readonly Concept[],
  asked: Language,
  search: (term: string, preset: Concept) => readonly unknown[],
): Hits => {
  let cases = 0;
  let firstTen = 0;
  let first = 0;
  for (const preset of presets)
    for (const term of preset.terms[asked]) {
      const place = search(term, preset).indexOf(preset.code);
      cases += 1;
      if (place >= 0) firstTen += 1;
      if (place === 0) first += 1;
    }
  return { cases, firstTen, first };
};
