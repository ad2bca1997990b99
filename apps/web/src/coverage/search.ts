/** What the address of the coverage page may say. */
export interface CoverageSearch {
  readonly vintage?: string;
  readonly flow?: 'import';
}

/** Keeps what the page understands of an address; exports are shown unless it asks for imports. */
export const validateCoverageSearch = (search: Record<string, unknown>): CoverageSearch => {
  const { vintage, flow } = search;
  return {
    ...(typeof vintage === 'string' && /^[^\s/?#]{1,200}$/.test(vintage) ? { vintage } : {}),
    ...(flow === 'import' ? { flow } : {}),
  };
};
