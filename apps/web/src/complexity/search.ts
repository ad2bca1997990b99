/** What an address of the page on complexity may say. */
export interface ComplexitySearch {
  /** All countries are drawn unless said otherwise. */
  readonly only?: 'members';
  readonly vintage?: string;
}

const accepted: Readonly<Record<keyof ComplexitySearch, (text: string) => boolean>> = {
  only: (text) => text === 'members',
  vintage: (text) => text !== '' && text.length <= 160,
};

/** Keeps what the page understands of an address. */
export const validateComplexitySearch = (search: Record<string, unknown>): ComplexitySearch =>
  Object.fromEntries(
    Object.entries(accepted).flatMap(([name, fits]) => {
      const text = search[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  );
