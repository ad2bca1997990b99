/** What was typed after an option: its value, or a line that says what is wrong with it. */
export type Reading<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'refused'; readonly line: string };

export const read = <T>(value: T): Reading<T> => ({ kind: 'read', value });
export const refused = (line: string): Reading<never> => ({ kind: 'refused', line });
