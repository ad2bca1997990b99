import MiniSearch from 'minisearch';
import type { CataloguedProduct } from './catalogue.ts';
import { indexWords, searchWords } from './words.ts';

/** A product found, with the everyday terms by which it was found. */
export interface ProductHit {
  readonly entry: CataloguedProduct;
  readonly matched: readonly string[];
}

/** Finds products by words in English, Russian or Chinese or by the first digits of a code, best first. */
export type ProductSearch = (text: string) => readonly ProductHit[];

interface Indexed {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly terms: string;
}

const allTerms = ({ terms }: CataloguedProduct): readonly string[] => [...terms.en, ...terms.ru, ...terms.zh];

const isWord = (word: string): boolean => /^\p{L}/u.test(word) && !/^\p{Script=Han}/u.test(word);

/**
 * An index over the products of one edition. A name weighs three times an everyday term. A word is also found
 * by its beginning, and from five letters on with one letter wrong in five. All words must be found; if no
 * product has them all, those that have most come first.
 */
export const productSearch = (products: readonly CataloguedProduct[]): ProductSearch => {
  const index = new MiniSearch<Indexed>({
    fields: ['code', 'name', 'terms'],
    tokenize: indexWords,
    processTerm: (word) => word,
    searchOptions: {
      tokenize: searchWords,
      boost: { code: 5, name: 3 },
      prefix: (word) => !/^\p{Script=Han}/u.test(word),
      fuzzy: (word) => (isWord(word) && word.length >= 5 ? 0.2 : false),
    },
  });
  index.addAll(
    products.map((entry, id) => ({
      id,
      code: entry.product.hs,
      name: Object.values(entry.product.name).join(' '),
      terms: allTerms(entry).join(' ; '),
    })),
  );
  return (text) => {
    const all = index.search(text, { combineWith: 'AND' });
    const results = all.length > 0 ? all : index.search(text);
    return results
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .map(({ id, match }) => {
        const entry = products[id as number]!;
        const words = new Set(Object.keys(match).filter((word) => match[word]!.includes('terms')));
        const matched = allTerms(entry).filter((term) => indexWords(term).some((word) => words.has(word)));
        return { entry, matched };
      });
  };
};
