import type { ExportMatrix } from './matrix.ts';
import { totals } from './matrix.ts';

/**
 * Revealed comparative advantage (Balassa index), a ratio: the product's share in the country's exports over
 * its share in the world's, RCA_cp = (X_cp / X_c) / (X_p / X). The world is the sum of the matrix given.
 *
 * Computed as X_cp X / (X_c X_p): with whole-number values a share equal to the world's gives exactly 1,
 * where a quotient of quotients may fall a rounding error short of it.
 *
 * Row-major, countries × products; NaN (unknown) where the country or the product has no exports at all.
 *
 * Balassa, B. (1965), Trade Liberalisation and "Revealed" Comparative Advantage, The Manchester School 33(2),
 * pp. 99-123, doi:10.1111/j.1467-9957.1965.tb00050.x.
 */
export const balassa = (matrix: ExportMatrix): Float64Array => {
  const { byCountry, byProduct, world } = totals(matrix);
  const rca = new Float64Array(matrix.values.length);
  for (let country = 0, cell = 0; country < byCountry.length; country++) {
    const total = byCountry[country]!;
    for (let product = 0; product < byProduct.length; product++, cell++) {
      rca[cell] = (matrix.values[cell]! * world) / (total * byProduct[product]!);
    }
  }
  return rca;
};
