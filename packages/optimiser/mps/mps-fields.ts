/** How a line of data falls into fields; blank fields are left out. */
export type FieldsOf = (line: string) => string[];

/** Free format: whatever stands between blanks. */
export const freeFields: FieldsOf = (line) => {
  const trimmed = line.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/);
};

/** First and last place of the six fields of the fixed format, where names may hold blanks. */
const places = [
  [1, 3],
  [4, 12],
  [14, 22],
  [24, 36],
  [39, 47],
  [49, 61],
] as const;

export const fixedFields: FieldsOf = (line) =>
  places.map(([from, to]) => line.slice(from, to).trim()).filter((field) => field !== '');
