import type { Facts } from '../facts/facts.ts';
import type { ProductCatalogue } from './catalogue.ts';
import { productCatalogue } from './catalogue.ts';
import type { ProductTrade } from './product-trade.ts';
import { productTrade } from './product-trade.ts';

export interface Products {
  readonly catalogue: ProductCatalogue;
  readonly trade: ProductTrade;
}

const known = new WeakMap<Facts, Products>();

/** Catalogue and trade of the facts, put together once however many domains ask. */
export const productsOf = (facts: Facts): Products => {
  const products = known.get(facts) ?? {
    catalogue: productCatalogue(facts),
    trade: productTrade(facts.trade),
  };
  known.set(facts, products);
  return products;
};
