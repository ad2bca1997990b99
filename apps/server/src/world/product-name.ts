import type { ProductDocument } from '@hamkor/contract';
import type { ProductCatalogue } from '../products/catalogue.ts';

type Name = ProductDocument['name'];

/**
 * Name of a code of HS 2022: of its heading, since six digits have no names among the facts; the code itself where
 * the heading is not known.
 */
export const productName =
  (catalogue: Pick<ProductCatalogue, 'find'>) =>
  (hs: string): Name =>
    catalogue.find(hs.slice(0, 4), 'HS2022')?.name ?? { en: hs, ru: hs, zh: hs };
