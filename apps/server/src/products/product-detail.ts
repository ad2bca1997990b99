import type { ProductDetailDocument, ProductDocument } from '@hamkor/contract';
import type { HsEdition } from '@hamkor/nomenclature';
import type { Facts } from '../facts/facts.ts';
import type { ProductCatalogue } from './catalogue.ts';
import type { ProductTrade } from './product-trade.ts';

/** Gives all that is known of one heading, or null when the edition has no such heading. */
export type ProductDetails = (hs: string, edition: HsEdition) => ProductDetailDocument | null;

type Use = ProductDetailDocument['usedIn'][number];

/** For every heading those it goes into: first as a main input, then as a minor one, each in order of code. */
const usesOf = (catalogue: ProductCatalogue, headings: Facts['trade']['headings']) => {
  const uses = new Map<string, Use[]>();
  const note = (input: string, product: ProductDocument, main: boolean): void => {
    const found = uses.get(input) ?? [];
    if (!found.some((use) => use.product.hs === product.hs)) found.push({ product, main });
    uses.set(input, found);
  };
  const inOrder = headings.toSorted((a, b) => (a.hs < b.hs ? -1 : 1));
  for (const main of [true, false])
    for (const heading of inOrder)
      for (const input of main ? heading.inputs : heading.minorInputs)
        note(input, catalogue.find(heading.hs, 'HS2022')!, main);
  return uses;
};

/** Joins names, inputs, uses and trade. Inputs are headings of HS 2022, trade is of HS 1992. */
export const productDetails = (
  { nomenclature, trade }: Facts,
  catalogue: ProductCatalogue,
  productTrade: ProductTrade,
): ProductDetails => {
  const uses = usesOf(catalogue, trade.headings);
  const { toHs92, toHs2022 } = catalogue.concordance;
  const products = (codes: readonly string[]): ProductDocument[] =>
    codes.flatMap((hs) => catalogue.find(hs, 'HS2022') ?? []);
  const chapterNames = new Map(nomenclature.chapters.map(({ id, name }) => [id, name]));
  const sectionNames = new Map(nomenclature.sections.map(({ id, name }) => [id, name]));
  return (hs, edition) => {
    const product = catalogue.find(hs, edition);
    if (!product) return null;
    const heading = catalogue.standingFor(hs, edition);
    const isCurrent = edition === 'HS2022';
    const counterparts = (isCurrent ? toHs92(hs) : toHs2022(hs)).flatMap((counterpart) => {
      const found = catalogue.find(counterpart.hs, isCurrent ? 'HS1992' : 'HS2022');
      return found ? [{ product: found, share: counterpart.share }] : [];
    });
    const terms = heading?.terms ?? { en: [], ru: [], zh: [] };
    return {
      ...product,
      chapterName: chapterNames.get(product.chapter) ?? product.name,
      sectionName: sectionNames.get(product.section) ?? product.name,
      terms: { en: [...terms.en], ru: [...terms.ru], zh: [...terms.zh] },
      counterparts,
      inputs: products(heading?.inputs ?? []),
      minorInputs: products(heading?.minorInputs ?? []),
      usedIn: uses.get(heading?.hs ?? '') ?? [],
      trade: isCurrent
        ? counterparts.map(({ product: { hs: hs92 }, share }) => productTrade.ofHeading(hs92, share))
        : [productTrade.ofHeading(hs, 1)],
    };
  };
};
