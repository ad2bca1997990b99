import serialize from 'canonicalize';

/**
 * The one form in which a JSON value is hashed and signed (RFC 8785): members in the order of their UTF-16 units, numbers as
 * ECMAScript writes them, no blanks. Members that are undefined are left out. What JSON cannot hold (NaN, infinities, lone
 * surrogates) is a defect of the caller and throws.
 *
 * @example canonical({ b: 1, a: [1e30, 'é'] }) // '{"a":[1e+30,"é"],"b":1}'
 */
export const canonical = (value: unknown): string => {
  const text = serialize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
};
