import { sqlText } from '../warehouse/sql.ts';
import type { Vintage } from '../warehouse/vintage.ts';

/** Which rows of a vintage's flows are products, and which count in totals only, as SQL conditions. */
export interface ProductRows {
  /** Codes of products, ascending. */
  readonly products: readonly string[];
  /** True for rows of a product. */
  readonly isProduct: string;
  /** True for rows whose money counts: the products, and codes that could not be placed among them. */
  readonly counts: string;
}

const allBut = (codes: readonly string[]): string =>
  codes.length === 0 ? 'true' : `product NOT IN (${codes.map(sqlText).join(', ')})`;

/**
 * Products of a vintage are its codes of six digits (four where it holds no six). What could not be brought to
 * HS 2022 (own edition, headings: the manifest lists them) counts in totals and in no product. Other rows of
 * fewer digits, and `TOTAL`, repeat what the products already say and are left out.
 *
 * @param codes all codes that occur in the rows
 */
export const productRows = (
  { digits, unmapped }: Pick<Vintage, 'digits' | 'unmapped'>,
  codes: readonly string[],
): ProductRows => {
  const shape = digits === 4 ? /^\d{4}$/ : /^\d{6}$/;
  const odd = new Set(
    unmapped
      .filter(({ kind, treatment }) => kind === 'product' && treatment !== 'left-out')
      .map(({ code }) => code),
  );
  const isProduct = (code: string): boolean => shape.test(code) && !odd.has(code);
  return {
    products: codes.filter(isProduct).sort(),
    isProduct: allBut(codes.filter((code) => !isProduct(code))),
    counts: allBut(codes.filter((code) => !isProduct(code) && !odd.has(code))),
  };
};
