/** Fields that say what a part of a value is, in the order in which a person writes them. */
const order = ['scheme', 'code', 'id', 'value', 'unit', 'name', 'standard', 'relation', 'cited'];

const placeOf = (name: string): number => {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
};

/**
 * A value of a record as one line of text: a list by its items, a thing with parts by those that are known, the telling
 * ones first: `{ code: '8708', edition: '2022', scheme: 'HS' }` is `HS 8708 2022`.
 */
export const writtenValue = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(writtenValue).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([, part]) => part !== null && part !== '')
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([, part]) => writtenValue(part))
    .join(' ');
};
