import type { SpaceDocument } from '@hamkor/contract';
import { spaceSchema } from '@hamkor/contract';
import type { Facts } from '../facts/facts.ts';
import { productsOf } from '../products/products-of.ts';
import { namingEdition } from '../world/kept-edition.ts';
import { nameWithoutEntry } from '../world/product-name.ts';
import type { SpaceColumns } from './space-columns.ts';

/** A space as it leaves: with the names, sections and stages of its headings. Ours is every figure of it. */
export const spaceDocument = (facts: Facts, columns: SpaceColumns): SpaceDocument => {
  const { catalogue } = productsOf(facts);
  const edition = namingEdition(columns.edition);
  const products = columns.headings.hs.map((hs) => catalogue.find(hs, edition));
  return spaceSchema.parse({
    ...columns,
    confidence: columns.isSynthetic ? 'unverified' : 'estimated',
    headings: {
      ...columns.headings,
      name: columns.headings.hs.map((hs, at) => products[at]?.name ?? nameWithoutEntry(hs)),
      section: products.map((product) => product?.section ?? ''),
      stage: products.map((product) => product?.stage ?? null),
    },
    sections: facts.nomenclature.sections.map(({ id, name }) => ({ id, name })),
  });
};
