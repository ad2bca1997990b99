import { sqlText } from '../warehouse/sql.ts';
import type { Vintage } from '../warehouse/vintage.ts';

/** Which rows of a vintage's flows are products, and which count in totals only, as SQL conditions. */
export interface ProductRows {
  /** Codes of products, ascending; empty where the codes were not given. */
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
 * @param codes all codes that occur in the rows: the conditions are then a short list of what is none, which is
 *   several times as quick as looking at every row's text
 */
export const productRows = (
  { digits, unmapped }: Pick<Vintage, 'digits' | 'unmapped'>,
  codes: readonly string[] | null = null,
): ProductRows => {
  const length = digits === 4 ? 4 : 6;
  const odd = new Set(
    unmapped
      .filter(({ kind, treatment }) => kind === 'product' && treatment !== 'left-out')
      .map(({ code }) => code),
  );
  if (codes === null) {
    const isOdd = odd.size === 0 ? 'false' : `product IN (${[...odd].map(sqlText).join(', ')})`;
    const isCode = `regexp_full_match(product, '[0-9]{${length}}')`;
    return { products: [], isProduct: `(${isCode} AND NOT ${isOdd})`, counts: `(${isCode} OR ${isOdd})` };
  }
  const shape = new RegExp(`^\\d{${length}}$`);
  const isProduct = (code: string): boolean => shape.test(code) && !odd.has(code);
  return {
    products: codes.filter(isProduct).sort(),
    isProduct: allBut(codes.filter((code) => !isProduct(code))),
    counts: allBut(codes.filter((code) => !isProduct(code) && !odd.has(code))),
  };
};
