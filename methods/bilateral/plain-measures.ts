/** The measures as a textbook writes them, on lists of rows: what the benchmark times beside ours. */

export interface PlainFlow {
  readonly exporter: string;
  readonly importer: string;
  readonly product: string;
  readonly usd: number;
}

const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

/** Grubel-Lloyd from two maps of products. */
export const plainGrubelLloyd = (
  there: ReadonlyMap<string, number>,
  back: ReadonlyMap<string, number>,
): number => {
  const products = [...new Set([...there.keys(), ...back.keys()])];
  const apart = products.map((hs) => Math.abs((there.get(hs) ?? 0) - (back.get(hs) ?? 0)));
  return 1 - total(apart) / (total(there.values()) + total(back.values()));
};

/** Michaely's index from two maps of products. */
export const plainComplementarity = (
  exports: ReadonlyMap<string, number>,
  imports: ReadonlyMap<string, number>,
): number => {
  const [sold, bought] = [total(exports.values()), total(imports.values())];
  const products = [...new Set([...exports.keys(), ...imports.keys()])];
  const apart = products.map((hs) =>
    Math.abs((exports.get(hs) ?? 0) / sold - (imports.get(hs) ?? 0) / bought),
  );
  return 100 * (1 - total(apart) / 2);
};

/** Kojima's intensity, sums taken anew for every pair. */
export const plainIntensity = (rows: readonly (readonly number[])[]): number[][] =>
  rows.map((row, i) =>
    row.map((value, j) =>
      i === j
        ? Number.NaN
        : value /
          total(row) /
          (total(rows.map((other) => other[j]!)) / total(rows.map((other) => total(other)))),
    ),
  );

/** Places that intervals allow, every item against every other. */
export const plainSeparatedRanks = (
  low: readonly number[],
  high: readonly number[],
): { readonly best: number[]; readonly worst: number[] } => ({
  best: low.map((_, item) => 1 + low.filter((other) => other > high[item]!).length),
  worst: high.map((_, item) => high.length - high.filter((other) => other < low[item]!).length),
});

/** Export potential of one pair in one product, every sum taken anew over objects by country and product. */
export const plainPotential = (
  exports: readonly (readonly number[])[],
  imports: readonly (readonly number[])[],
  between: readonly number[],
  {
    exporter,
    importer,
    product,
  }: { readonly exporter: number; readonly importer: number; readonly product: number },
): number => {
  const world = total(exports.map((row) => row[product]!));
  const sold = exports[exporter]![product]!;
  const own = imports[exporter]![product]!;
  const predicted = between.map((_, k) => {
    const all = total(exports.map((row) => row[k]!));
    return all > 0 ? (exports[exporter]![k]! * imports[importer]![k]!) / all : 0;
  });
  const guard = own > 0 ? Math.min(1, sold / own) : 1;
  return (sold / world) * guard * imports[importer]![product]! * (total(between) / total(predicted));
};
