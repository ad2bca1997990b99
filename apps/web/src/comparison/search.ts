/** The two vintages that the address compares. */
export interface ComparisonSearch {
  readonly a?: string;
  readonly b?: string;
}

const isReference = (text: unknown): text is string =>
  typeof text === 'string' && /^[^\s/?#]{1,200}$/.test(text);

/** Keeps what the page understands of an address. */
export const validateComparisonSearch = ({ a, b }: Record<string, unknown>): ComparisonSearch => ({
  ...(isReference(a) ? { a } : {}),
  ...(isReference(b) ? { b } : {}),
});
