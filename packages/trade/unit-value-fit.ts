/**
 * How alike two flows of one product are in price per tonne, 0 to 1: q = exp(-|ln(UV_a / UV_b)|), that is
 * the smaller unit value over the larger. 1 = same price; 0.5 = one costs twice the other, so probably
 * another grade. Null where either is unknown or not positive.
 *
 * Both in the same unit. Unit values as a sign of quality within a product: Schott, P. K. (2004), Quarterly
 * Journal of Economics 119(2), pp. 647-678. They mix price, grade and the rounding of small masses.
 */
export const unitValueFit = (a: number | null, b: number | null): number | null =>
  a === null || b === null || !(a > 0) || !(b > 0) ? null : Math.exp(-Math.abs(Math.log(a / b)));
