import type { TradeEvidence } from './evidence.ts';
import type { PresenceMatrix } from './presence.ts';
import type { ProductSpace } from './product-space.ts';
import { productSpace } from './product-space.ts';
import { rankedSet } from './ranked-set.ts';
import { spaceMusd } from './space-basis.ts';

/** The product space of the exporters and products large enough to be ranked. */
export const rankedSpace = (
  evidence: Pick<TradeEvidence, 'presence' | 'world' | 'populous'>,
  whole: PresenceMatrix,
): ProductSpace => {
  const total = new Map(evidence.presence.map(({ iso3, totalMusd }) => [iso3, totalMusd]));
  const world = new Map(evidence.world.map((row) => [row.hs92, spaceMusd(row) ?? Number.NaN]));
  return productSpace(
    rankedSet(whole, {
      populationPersons: whole.countries.map((iso3) => (evidence.populous.has(iso3) ? Infinity : 0)),
      exportsUsd: whole.countries.map((iso3) => total.get(iso3)! * 1e6),
      worldTradeUsd: whole.products.map((hs92) => (world.get(hs92) ?? Number.NaN) * 1e6),
    }),
  );
};
