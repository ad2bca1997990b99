/**
 * Advantage of an exporter on one market, a ratio around 1: the product's share in what it sells there over the
 * product's share in all that market buys, RCA_ijk = (x_ijk / x_ij) / (M_jk / M_j). Above 1 the market buys the
 * product from this exporter more readily than from the world.
 *
 * `flow`: what goes from exporter to importer by product; `imports`: all the importer buys by product, the same
 * unit. NaN where the flow or the market is empty or the product is not bought at all, and where it is unknown.
 * Unknown products do not enter the totals.
 *
 * Balassa's index (Manchester School 33(2), 1965) with one market in place of the world; small flows make it
 * large: read it beside the value.
 */
export const bilateralRca = (flow: Float64Array, imports: Float64Array): Float64Array => {
  let sold = 0;
  let bought = 0;
  for (let k = 0; k < flow.length; k++) {
    const x = flow[k]!;
    const m = imports[k]!;
    if (x !== x || m !== m) continue;
    sold += x;
    bought += m;
  }
  return flow.map((x, k) => (x * bought) / (sold * imports[k]!));
};
