import { findCoProduction } from './co-production.ts';
import { findComplementarity } from './complementarity.ts';
import type { TradeEvidence } from './evidence.ts';
import { findExportPotential } from './export-potential.ts';
import { findJointDiversification } from './joint-diversification.ts';
import { gapNotes } from './loaded-gaps.ts';
import { findLocalisation } from './localisation.ts';
import type {
  CooperationOption,
  FoundOptions,
  MissingData,
  OptionDraft,
  OptionFinder,
  OptionKind,
  OptionSet,
  Sensitivity,
} from './option.ts';
import { optionKinds } from './option.ts';
import { findProductionSharing } from './production-sharing.ts';
import { withRanks } from './with-ranks.ts';
import type { ScoredCandidate } from './score.ts';
import { scoreCandidates } from './score.ts';
import { sensitivities } from './sensitivity.ts';
import { findSubstitution } from './substitution.ts';

export interface OptionSettings {
  /** Kinds to look for; all where absent. */
  readonly kinds?: readonly OptionKind[];
}

/** A finder for each kind; a kind without one yields nothing. */
export type Finders = Readonly<Partial<Record<OptionKind, OptionFinder>>>;

/** What to say of parts whose raw quantity is unknown, so that a percentile of 0 is not read as bad. */
const unknownParts = ({ rawParts }: OptionDraft): MissingData[] =>
  rawParts
    .filter(({ raw }) => raw === null)
    .map(({ name }) => ({ key: 'unknown-part', args: { part: name } }));

const refuseTwins = (drafts: readonly OptionDraft[]): void => {
  const seen = new Set<string>();
  for (const { id } of drafts) {
    if (seen.has(id)) throw new Error(`two options share the id ${id}`);
    seen.add(id);
  }
};

/** A scored draft as an option; its rank is set later, over all. */
const complete = (
  { candidate, parts, score }: ScoredCandidate<OptionDraft>,
  sensitivity: readonly Sensitivity[],
  alsoMissing: readonly MissingData[],
): CooperationOption => {
  const { rawParts: _, ...option } = candidate;
  const missing = [...option.missing, ...unknownParts(candidate), ...alsoMissing];
  return { ...option, parts, score, rank: 0, band: { from: 0, to: 0 }, missing, sensitivity };
};

/** The part `value` with the interval of the value itself, where the two are one quantity in one unit. */
const withInterval = (draft: OptionDraft): OptionDraft => {
  const { value, low, high, unit } = draft.value;
  if (low === undefined && high === undefined) return draft;
  return {
    ...draft,
    rawParts: draft.rawParts.map((part) =>
      part.name === 'value' && part.raw === value && part.unit === unit
        ? { ...part, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
        : part,
    ),
  };
};

/** Said of every kind and option of loaded trade without intervals: its bands are single places for want of knowledge. */
const unbounded = ({ loaded }: TradeEvidence): readonly MissingData[] =>
  loaded === null || loaded.isBounded ? [] : [{ key: 'single-year', args: {} }];

/** Scores the drafts of one kind among themselves. */
const scored = (
  { drafts: found, variants }: FoundOptions,
  alsoMissing: readonly MissingData[],
): CooperationOption[] => {
  const drafts = found.map(withInterval);
  refuseTwins(drafts);
  const moves = sensitivities(drafts, variants);
  return scoreCandidates(drafts).map((draft) => complete(draft, moves.get(draft.candidate.id)!, alsoMissing));
};

/** The finders of this package. */
const finders: Finders = {
  substitution: findSubstitution,
  'joint-diversification': findJointDiversification,
  localisation: findLocalisation,
  'co-production': findCoProduction,
  'export-potential': findExportPotential,
  complementarity: findComplementarity,
  'production-sharing': findProductionSharing,
};

/**
 * Every cooperation option the finders see in the evidence, scored within its kind by the default weights
 * and ordered by score. Same evidence, same answer, byte for byte. `rerank` applies other weights.
 */
export const findOptionsWith = (
  available: Finders,
  evidence: TradeEvidence,
  { kinds = optionKinds }: OptionSettings = {},
): OptionSet => {
  const found = optionKinds
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => {
      const finder = available[kind];
      return finder ? [{ kind, ...finder(evidence) }] : [];
    });
  const also = unbounded(evidence);
  const gaps = gapNotes(evidence);
  const withoutFuels = found.flatMap(({ withoutFuels: drafts = [] }) =>
    scored({ drafts, variants: [], notes: [] }, also),
  );
  return {
    options: withRanks(found.flatMap((one) => scored(one, also))),
    notes: found.flatMap(({ kind, notes, drafts }) =>
      [...gaps, ...notes, ...(drafts.length === 0 ? [] : also)].map((note) => Object.assign({ kind }, note)),
    ),
    ...(withoutFuels.length === 0 ? {} : { withoutFuels: withRanks(withoutFuels) }),
  };
};

/** Every cooperation option of the kinds this package knows; see `findOptionsWith`. */
export const findOptions = (evidence: TradeEvidence, settings: OptionSettings = {}): OptionSet =>
  findOptionsWith(finders, evidence, settings);
