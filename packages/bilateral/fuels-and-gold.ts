/**
 * Whether a code of the Harmonized System (2, 4 or 6 digits) is a fuel (chapter 27) or gold (heading 7108).
 * A chapter that merely contains gold (71) is not: at two digits gold cannot be told apart and stays in.
 */
export const isFuelOrGold = (hs: string): boolean => hs.startsWith('27') || hs.startsWith('7108');

/** Marks the products that count: 1 = counted, 0 = left out. Same order as the products it was made for. */
export type Counted = Uint8Array;

/**
 * Every product but fuels and gold. What is said of Kazakhstan, Russia, Iran or Turkmenistan often turns on
 * it: half or more of their exports are fuels, and the price of oil moves every share of the rest.
 */
export const withoutFuelsAndGold = (products: readonly string[]): Counted =>
  Uint8Array.from(products, (hs) => (isFuelOrGold(hs) ? 0 : 1));
