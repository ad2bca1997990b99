import type { PresenceMatrix } from './presence.ts';

/** Countries and products that hang together by presence, and with nothing else. */
export interface Component {
  readonly countries: readonly string[];
  readonly products: readonly string[];
}

/**
 * Connected components of the bipartite graph of countries and products, largest first; countries without
 * products and products without countries belong to none.
 */
export const components = (presence: PresenceMatrix): Component[] => {
  const { countries, products, productsOf, countriesOf } = presence;
  const seenCountry = new Uint8Array(countries.length);
  const seenProduct = new Uint8Array(products.length);
  const from = (first: number): Component => {
    const reached = [first];
    seenCountry[first] = 1;
    const reachedProducts: number[] = [];
    for (const country of reached) {
      for (let i = productsOf.starts[country]!; i < productsOf.starts[country + 1]!; i++) {
        const product = productsOf.items[i]!;
        if (seenProduct[product] === 1) continue;
        seenProduct[product] = 1;
        reachedProducts.push(product);
        for (let j = countriesOf.starts[product]!; j < countriesOf.starts[product + 1]!; j++) {
          const other = countriesOf.items[j]!;
          if (seenCountry[other] === 1) continue;
          seenCountry[other] = 1;
          reached.push(other);
        }
      }
    }
    return {
      countries: reached.sort((a, b) => a - b).map((country) => countries[country]!),
      products: reachedProducts.sort((a, b) => a - b).map((product) => products[product]!),
    };
  };
  return countries
    .flatMap((_, country) =>
      seenCountry[country] === 1 || productsOf.starts[country] === productsOf.starts[country + 1]
        ? []
        : [from(country)],
    )
    .sort((a, b) => b.countries.length - a.countries.length);
};
