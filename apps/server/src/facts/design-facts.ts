import type { DesignFacts } from '@hamkor/chains';
import { gatherEuroRates, gatherFactorCosts } from './factor-costs.ts';
import { gatherProcesses } from './process-facts.ts';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';
import { gatherAgreements, gatherMfnRates } from './tariffs.ts';
import { gatherUnitPrices } from './unit-prices.ts';

/** What chains are designed from: processes, prices, costs, duties. */
export const gatherDesignFacts: Gather<DesignFacts> = (facts, codes) => ({
  ...gatherProcesses(facts, codes),
  prices: gatherUnitPrices(facts, codes),
  costs: gatherFactorCosts(facts, codes),
  euroRates: gatherEuroRates(facts, codes),
  mfnRates: gatherMfnRates(facts, codes),
  agreements: gatherAgreements(facts, codes),
});

const read = readerOf(gatherDesignFacts);
let shipped: DesignFacts | null = null;

/** The shipped facts of chains, read at the first call. Throws `BadFacts` as its neighbours do. */
export const shippedDesignFacts = (): DesignFacts => (shipped ??= read());
