/** A decimal number as one text, times a power of ten: the same value is always the same text. */
export const decimal = (digits: string, exponent = 0): string => {
  const [whole = '', fraction = ''] = digits.split('.');
  const all = whole + fraction.padEnd(exponent, '0');
  const point = whole.length + exponent;
  const integer = all.slice(0, point).replace(/^0+(?=\d)/, '');
  const rest = all.slice(point).replace(/0+$/, '');
  return rest === '' ? integer || '0' : `${integer || '0'}.${rest}`;
};
