/** What an address of the page on value added may say. */
export interface ValueAddedSearch {
  /** A loaded input-output table; the newest one unless said otherwise. */
  readonly vintage?: string;
  /** A year of it; the last one unless said otherwise. */
  readonly year?: string;
  /** Countries shown beside the members, joined by commas; `none` for the members alone. */
  readonly beside?: string;
  /** The country whose industries are shown. */
  readonly of?: string;
}

const isCountry = (text: string): boolean => /^[A-Z][A-Z\d]{1,3}$/.test(text);

/** As many bars as can still be read. */
export const mostBeside = 12;

const accepted: Readonly<Record<keyof ValueAddedSearch, (text: string) => boolean>> = {
  vintage: (text) => text !== '' && text.length <= 160,
  year: (text) => /^\d{4}$/.test(text),
  beside: (text) => {
    const codes = text.split(',');
    return (
      text === 'none' ||
      (codes.length <= mostBeside && new Set(codes).size === codes.length && codes.every(isCountry))
    );
  },
  of: isCountry,
};

/** Keeps what the page understands of an address. */
export const validateValueAddedSearch = (search: Record<string, unknown>): ValueAddedSearch =>
  Object.fromEntries(
    Object.entries(accepted).flatMap(([name, fits]) => {
      // A year reads as a number where the address holds digits alone.
      const text = typeof search[name] === 'number' ? `${search[name]}` : search[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  );
