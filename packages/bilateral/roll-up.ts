/** Amounts of coarser products, in the order of their codes. */
export interface RolledUp {
  readonly codes: readonly string[];
  readonly values: Float64Array;
}

/** For each product the place of its coarser code among `codes`, which are in the order of first appearance. */
export const coarserCodes = (
  products: readonly string[],
  digits: number,
): { readonly codes: readonly string[]; readonly of: Int32Array } => {
  const places = new Map<string, number>();
  const of = Int32Array.from(products, (hs) => {
    const code = hs.slice(0, digits);
    const place = places.get(code) ?? places.size;
    places.set(code, place);
    return place;
  });
  return { codes: [...places.keys()], of };
};

/**
 * Amounts summed to the first `digits` digits of their codes, in the unit given. A coarser product of which any
 * part is unknown (NaN) is unknown: a sum without it would pass for the whole.
 */
export const rollUp = (products: readonly string[], values: Float64Array, digits: number): RolledUp => {
  const { codes, of } = coarserCodes(products, digits);
  const sums = new Float64Array(codes.length);
  for (let k = 0; k < values.length; k++) sums[of[k]!]! += values[k]!;
  return { codes, values: sums };
};
