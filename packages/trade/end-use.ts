import type { TradeEvidence } from './evidence.ts';

/**
 * BEC rev. 4 classes of goods that are used up in making others: food and materials for industry (111, 121,
 * 21, 22), fuels and lubricants for processing (31, 322), parts of capital goods (42) and of transport
 * equipment (53). The classing of the United Nations for the three basic classes of the System of National
 * Accounts: Classification by Broad Economic Categories, Rev. 4, Series M No. 53 (2002), paragraph 24.
 */
const intermediateClasses: ReadonlySet<string> = new Set(['111', '121', '21', '22', '31', '322', '42', '53']);

/** Two-figure classes are also written with a closing zero: 42 and 420 are the same. */
const isIntermediate = (bec: string): boolean => intermediateClasses.has(bec.replace(/0$/, ''));

/** The part (0 to 1) of a heading's six-digit lines that are intermediate goods; absent where no class is known. */
export const intermediateShares = (endUses: TradeEvidence['endUses']): ReadonlyMap<string, number> => {
  const shares = new Map<string, number>();
  for (const { hs2022, bec, share } of endUses) {
    shares.set(hs2022, (shares.get(hs2022) ?? 0) + (isIntermediate(bec) ? share : 0));
  }
  return shares;
};
