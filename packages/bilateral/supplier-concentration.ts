/** Who a buyer leans on for one product, or one group of products. */
export interface SupplierConcentration {
  /** Hirschman-Herfindahl index Σ s_i² of suppliers' shares, 0 to 1; NaN where nothing is bought. */
  readonly hhi: number;
  /** Place of the largest supplier, -1 where nothing is bought; its share of all that is bought. */
  readonly top: number;
  readonly topShare: number;
  /** The largest supplier outside the bloc, and its share of all that is bought (not of the outside alone). */
  readonly topOutside: number;
  readonly topOutsideShare: number;
  /** Share bought from members of the bloc. */
  readonly bloc: number;
}

/**
 * Concentration of suppliers from what each of them sells to one buyer, in one unit. Of equals the first is the
 * top. Above 0.25 the index counts as concentrated, and a share above one half as dependence on a single supplier.
 * A supplier unknown (NaN) makes all of it unknown but the place of the top among the known.
 *
 * Hirschman, A. O. (1964), The Paternity of an Index, American Economic Review 54(5), p. 761.
 */
export const supplierConcentration = (
  bought: Float64Array,
  isMember: (supplier: number) => boolean,
): SupplierConcentration => {
  let [total, squares, inside] = [0, 0, 0];
  let [top, topOutside] = [-1, -1];
  for (let supplier = 0; supplier < bought.length; supplier++) {
    const value = bought[supplier]!;
    total += value;
    squares += value * value;
    const isInside = isMember(supplier);
    if (isInside) inside += value;
    if (value > (top < 0 ? 0 : bought[top]!)) top = supplier;
    if (!isInside && value > (topOutside < 0 ? 0 : bought[topOutside]!)) topOutside = supplier;
  }
  const shareOf = (supplier: number): number => (supplier < 0 ? 0 : bought[supplier]!) / total;
  return {
    hhi: squares / (total * total),
    top,
    topShare: shareOf(top),
    topOutside,
    topOutsideShare: shareOf(topOutside),
    bloc: inside / total,
  };
};
