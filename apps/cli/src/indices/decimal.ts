const written = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const [zero, nine, point, maxDigits] = [48, 57, 46, 15];

/**
 * The number written in a part of the bytes; NaN when it is none. Up to 15 digits with at most one point are
 * read from the bytes (a whole number below 2^53 divided by a power of ten is rounded once, as by Number);
 * everything else (sign, exponent, more digits) by way of text.
 */
export const decimal = (bytes: Buffer, start: number, end: number): number => {
  let digits = 0;
  let decimals = 0;
  let whole = 0;
  let afterPoint = false;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte >= zero && byte <= nine) {
      whole = whole * 10 + (byte - zero);
      digits++;
      if (afterPoint) decimals++;
    } else if (byte === point && !afterPoint) afterPoint = true;
    else return fromText(bytes.toString('utf8', start, end));
  }
  if (digits === 0 || digits > maxDigits) return fromText(bytes.toString('utf8', start, end));
  return decimals === 0 ? whole : whole / 10 ** decimals;
};

const fromText = (text: string): number => {
  const trimmed = text.trim();
  return written.test(trimmed) ? Number(trimmed) : Number.NaN;
};
