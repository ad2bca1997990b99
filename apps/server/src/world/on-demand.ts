/** Reading loaded trade, for programs that seldom do: what it needs is imported when it is called. */

/** See `read-world-trade.ts`. */
export const readLoadedTrade: typeof import('./read-world-trade.ts').readLoadedTrade = async (...given) =>
  (await import('./read-world-trade.ts')).readLoadedTrade(...given);

/** See `prepare-trade.ts`. */
export const prepareTrade: typeof import('./prepare-trade.ts').prepareTrade = async (...given) =>
  (await import('./prepare-trade.ts')).prepareTrade(...given);
