import type { Origin, TableProblem } from '@hamkor/provenance';
import type { TradeEvidence } from '@hamkor/trade';
import { readCodes } from './codes.ts';
import { openFacts, originIds, shippedFacts } from './folder.ts';
import { gatherTradeEvidence } from './trade-evidence.ts';

/** Everything the platform ships, typed. */
export interface Facts {
  readonly origins: readonly Origin[];
  readonly trade: TradeEvidence;
}

export type FactsReading =
  | { readonly kind: 'facts'; readonly facts: Facts }
  | { readonly kind: 'bad-facts'; readonly problems: readonly TableProblem[] };

/** Reads and checks a whole data folder; all problems are given, not the first. */
export const readFacts = (folder: string = shippedFacts): FactsReading => {
  const open = openFacts(folder);
  const codes = readCodes(open);
  const facts: Facts = {
    origins: originIds(folder).flatMap((id) => open.origin(id) ?? []),
    trade: gatherTradeEvidence(open, codes),
  };
  return open.problems.length > 0 ? { kind: 'bad-facts', problems: open.problems } : { kind: 'facts', facts };
};
