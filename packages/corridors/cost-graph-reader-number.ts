const digit0 = 48;
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;
/** Larger numbers than these are read as none: costs of a way of a hundred million arcs must stay finite. */
const largest = 1e299;
const powersOfTen = Array.from({ length: 23 }, (_, power) => 10 ** power);

/**
 * The decimal number written in bytes[from … to - 1]; NaN when it is none. Straight from the bytes while digits and
 * power of ten are exact doubles (then one division rounds as it must), by way of a string otherwise.
 */
export const numberInBytes = (bytes: Uint8Array, from: number, to: number): number => {
  let at = from;
  const isNegative = bytes[at] === 45;
  if (isNegative || bytes[at] === 43) at++;
  let digits = 0;
  let count = 0;
  let decimals = 0;
  for (; at < to && isDigit(bytes[at]!); at++, count++) digits = digits * 10 + bytes[at]! - digit0;
  if (at < to && bytes[at] === 46) {
    for (at++; at < to && isDigit(bytes[at]!); at++, count++, decimals++) {
      digits = digits * 10 + bytes[at]! - digit0;
    }
  }
  if (at === to && count > 0 && count <= 15) {
    const size = decimals === 0 ? digits : digits / powersOfTen[decimals]!;
    return isNegative ? -size : size;
  }
  const text = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 400)));
  // `Number` would also read 0x10, '' and Infinity.
  const isNumber = to - from <= 400 && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
  return isNumber && Math.abs(Number(text)) <= largest ? Number(text) : Number.NaN;
};
