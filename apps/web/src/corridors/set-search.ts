/** Pairs of places that criticality and fixes are counted over. */
export const pairSets = ['members', 'parks'] as const;
export type PairSet = (typeof pairSets)[number];

/** What the address of a ranking may say; the members' main places unless it says otherwise. */
export interface SetSearch {
  readonly set?: PairSet;
}

/** Keeps what the page understands of an address. */
export const validateSetSearch = (search: Record<string, unknown>): SetSearch => {
  const set = pairSets.find((each) => each === search['set']);
  return set === undefined ? {} : { set };
};
