import type { MadeFrom, MadeProduct } from './co-production-case.ts';
import { coProductionCases, coProductionThresholds } from './co-production-case.ts';
import type { CoProductionContext } from './co-production-draft.ts';
import { coProductionCandidate, coProductionDraft } from './co-production-draft.ts';
import { intermediateShares } from './end-use.ts';
import type { TradeEvidence } from './evidence.ts';
import { makeable } from './makeable.ts';
import { memberCoverage } from './member-coverage.ts';
import type { FoundOptions } from './option.ts';
import { outsideDemand, outsideNotes } from './outside-demand.ts';
import { productionMap } from './production-map.ts';
import { matrixYear, oldData, scopeNote } from './space-basis.ts';
import { remembered } from './remembered.ts';
import { varyThresholds } from './sensitivity.ts';

/** Every heading industry decides to make, with its main inputs and who stands how to each. */
const madeProducts = (evidence: TradeEvidence, { map }: CoProductionContext): MadeProduct[] => {
  const intermediate = intermediateShares(evidence.endUses);
  const { standings } = map;
  const headings = makeable(evidence.headings).map((place) => evidence.headings[place]!);
  return headings.map(({ hs, stage }) => ({
    hs,
    stage,
    demandUsd: map.demand(hs).latest.value,
    complexity: standings.complexity(hs),
    standings: standings.at(hs),
    inputs: standings.graph.inputsOf(hs).map((edge): MadeFrom => ({
      edge,
      intermediateShare: intermediate.get(edge.input) ?? 0,
      sectorCoefficient: map.linkage.largest(edge.input, hs),
      standings: standings.at(edge.input),
    })),
  }));
};

/**
 * Co-production: one member exports with advantage a main input of a product that another makes, or is near
 * to making, and each lacks what the other has. Product by product along the input lists (HS 2022), each
 * step confirmed by the input-output coefficients of the two industries; trade is of 2016 (HS 1992).
 *
 * What it cannot see: which members buy the product outside (imports by product and origin are not in the
 * evidence), grades within a heading, capacities, freight.
 */
export const findCoProduction = (evidence: TradeEvidence): FoundOptions => {
  const coverage = memberCoverage(evidence);
  const coverageOf = remembered((pair: string) => coverage(pair.split(' '), matrixYear));
  const context: CoProductionContext = {
    map: productionMap(evidence),
    coverageOfPair: (upstream, downstream) => coverageOf(`${upstream} ${downstream}`),
    space: evidence.space,
    outside: outsideDemand(evidence),
    old: oldData(evidence),
  };
  const products = madeProducts(evidence, context);
  return {
    drafts: coProductionCases(products, coProductionThresholds).map((found) =>
      coProductionDraft(found, context),
    ),
    variants: varyThresholds(coProductionThresholds, (moved) =>
      coProductionCases(products, moved).map((found) => coProductionCandidate(found, context)),
    ),
    notes: [
      scopeNote('co-production-scope', evidence),
      { key: 'input-lists', args: {} },
      { key: 'co-production-untested', args: {} },
      ...outsideNotes(evidence),
    ],
  };
};
