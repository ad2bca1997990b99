import type { ProductDocument } from '@hamkor/contract';
import type { ProductCatalogue } from '../products/catalogue.ts';

type Name = ProductDocument['name'];

/** What chapters 98 and 99 hold in data of trade: goods that the one who reported did not place. */
const unplaced: Name = {
  en: 'Commodities not specified according to kind',
  ru: 'Товары, не распределённые по видам',
  zh: '未按种类列明的商品',
};

/** Name of a code that the nomenclature does not hold: what its chapter says, else the code itself. */
export const nameWithoutEntry = (hs: string): Name =>
  /^9[89]/.test(hs) ? unplaced : { en: hs, ru: hs, zh: hs };

/**
 * Name of a code of HS 2022: of its heading, since six digits have no names among the facts; the code itself where
 * the heading is not known.
 */
export const productName =
  (catalogue: Pick<ProductCatalogue, 'find'>) =>
  (hs: string): Name =>
    catalogue.find(hs.slice(0, 4), 'HS2022')?.name ?? nameWithoutEntry(hs);
