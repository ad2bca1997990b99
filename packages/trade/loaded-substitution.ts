import type { TradeEvidence } from './evidence.ts';
import { coarseNotes, largest, lineDigits, loadedFacts } from './loaded-case.ts';
import type { LoadedSubstitution, LoadedSubstitutionThresholds } from './loaded-substitution-case.ts';
import {
  allSubstitutions,
  headingBound,
  isAble,
  lineMatches,
  loadedSubstitutionThresholds,
} from './loaded-substitution-case.ts';
import { loadedSubstitutionDraft, substitutionCandidate, suppliersOf } from './loaded-substitution-draft.ts';
import type { LoadedTrade } from './loaded-trade.ts';
import type { FoundOptions } from './option.ts';
import { productionMap } from './production-map.ts';
import { remembered } from './remembered.ts';
import { varyThresholds } from './sensitivity.ts';

/** The smallest a threshold is ever moved to: a quarter down. */
const lowest = 0.75;

/**
 * Import substitution from loaded trade: for every heading and every pair of members, line by line at six digits, the
 * smaller of what one buys outside and the other sells outside (less what it only passes on), times the fit of
 * unit values. The supplier has the heading or stands near to it. Each option is shown beside the joint bound of its
 * heading, the sum over lines of the maximum flow.
 *
 * What it cannot see: freight, tariffs, contracts, grades within a line, trade that nobody reported.
 */
export const findLoadedSubstitution = (evidence: TradeEvidence, loaded: LoadedTrade): FoundOptions => {
  const facts = loadedFacts(evidence, loaded);
  const size = evidence.members.length;
  const match = lineMatches(loaded, facts.headings);
  const { standings } = productionMap(evidence);
  const all = allSubstitutions(
    evidence,
    loaded,
    match,
    standings.at,
    loadedSubstitutionThresholds['minimum-match-usd'] * lowest,
  );
  const casesWith = (thresholds: LoadedSubstitutionThresholds) =>
    largest(
      all.filter(
        ({ valueUsd, standing }) =>
          valueUsd >= thresholds['minimum-match-usd'] && isAble(standing, thresholds) !== null,
      ),
    );
  const boundOf = remembered((heading: number) =>
    headingBound(
      loaded,
      heading,
      standings
        .at(facts.headings.codes[heading]!)
        .map((standing) => isAble(standing, loadedSubstitutionThresholds) !== null),
    ),
  );
  const suppliersAt = remembered((key: number) => suppliersOf(facts, key % size, Math.floor(key / size)));
  const suppliers = (importer: number, heading: number) => suppliersAt(heading * size + importer);
  const context = { facts, match, boundOf, suppliers };
  const { kept, notes } = casesWith(loadedSubstitutionThresholds);
  return {
    drafts: kept.map((found) => loadedSubstitutionDraft(found, context)),
    variants: varyThresholds(loadedSubstitutionThresholds, (moved) =>
      casesWith(moved).kept.map((found: LoadedSubstitution) => substitutionCandidate(found, context, moved)),
    ),
    notes: [
      { key: 'loaded-substitution-scope', args: { years: facts.years, digits: lineDigits(loaded) } },
      ...coarseNotes(loaded),
      ...notes,
    ],
  };
};
