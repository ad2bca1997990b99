import type { NamesDocument } from '@hamkor/contract';
import type { HsEdition, Language } from '@hamkor/nomenclature';
import type { Facts } from '../facts/facts.ts';
import type { ProductCatalogue } from './catalogue.ts';

/** What codes are called in one language: countries, groups of countries, headings of both editions, branches. */
export const nameList = (
  { nomenclature }: Facts,
  catalogue: ProductCatalogue,
  language: Language,
): NamesDocument => {
  const products = (edition: HsEdition): Record<string, string> =>
    Object.fromEntries(
      catalogue.headingsOf(edition).map(({ product }) => [product.hs, product.name[language]]),
    );
  return {
    countries: Object.fromEntries(nomenclature.areas.map(({ code, name }) => [code, name[language]])),
    products: { HS1992: products('HS1992'), HS2022: products('HS2022') },
    branches: Object.fromEntries(nomenclature.divisions.map(({ code, name }) => [code, name[language]])),
  };
};
