import type { ProductDocument, ProductTreeDocument } from '@hamkor/contract';
import { concordance, hsTree } from '@hamkor/nomenclature';
import type { Concordance, Heading, HsEdition } from '@hamkor/nomenclature';
import type { Facts } from '../facts/facts.ts';

/** A product with the everyday words people call it by. */
export interface CataloguedProduct {
  readonly product: ProductDocument;
  readonly terms: Heading['terms'];
}

/** All headings of both editions of the Harmonized System that the facts know. */
export interface ProductCatalogue {
  /** The headings of an edition in order of code. */
  readonly headingsOf: (edition: HsEdition) => readonly CataloguedProduct[];
  readonly find: (hs: string, edition: HsEdition) => ProductDocument | null;
  /** The heading of HS 2022 that stands for a code: the heading itself, or the one that followed it. */
  readonly standingFor: (hs: string, edition: HsEdition) => Heading | null;
  readonly tree: ProductTreeDocument;
  readonly concordance: Concordance;
}

const noTerms: Heading['terms'] = { en: [], ru: [], zh: [] };

/** Puts names, terms, stages and both editions together. */
export const productCatalogue = ({ nomenclature, trade }: Facts): ProductCatalogue => {
  const tree = hsTree(
    nomenclature.sections,
    nomenclature.chapters,
    trade.headings,
    nomenclature.formerHeadings,
  );
  const editions = concordance(trade.correspondences);
  const headingByCode = new Map(trade.headings.map((heading) => [heading.hs, heading]));
  const standingFor = (hs: string, edition: HsEdition): Heading | null =>
    headingByCode.get(edition === 'HS2022' ? hs : (editions.bestHs2022(hs) ?? hs)) ?? null;
  const catalogued = (hs: string, edition: HsEdition): CataloguedProduct => {
    const heading = standingFor(hs, edition);
    return {
      product: {
        hs,
        edition,
        name: tree.nameOf(hs, edition) ?? heading?.name ?? { en: hs, ru: hs, zh: hs },
        stage: heading?.stage ?? null,
        chapter: hs.slice(0, 2),
        section: tree.sectionOf(hs)?.id ?? '',
      },
      terms: heading?.terms ?? noTerms,
    };
  };
  const listed: Record<HsEdition, readonly CataloguedProduct[]> = {
    HS2022: [...headingByCode.keys()].sort().map((hs) => catalogued(hs, 'HS2022')),
    HS1992: trade.world
      .map(({ hs92 }) => hs92)
      .sort()
      .map((hs) => catalogued(hs, 'HS1992')),
  };
  const known = new Map(
    Object.values(listed).flatMap((products) =>
      products.map(({ product }) => [`${product.edition} ${product.hs}`, product]),
    ),
  );
  return {
    headingsOf: (edition) => listed[edition],
    find: (hs, edition) => known.get(`${edition} ${hs}`) ?? null,
    standingFor,
    concordance: editions,
    tree: {
      edition: 'HS2022',
      sections: tree.sections.map(({ id, name, chapters }) => ({
        id,
        name,
        chapters: chapters.map((chapter) => ({
          id: chapter.id,
          name: chapter.name,
          headings: chapter.headings.length,
        })),
      })),
    },
  };
};
