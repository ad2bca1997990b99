import type { Gate } from '@hamkor/council';
import type { CapturedItem } from './dossier-item.ts';
import type { CheckLine, GateCheck } from './gate-check.ts';
import type { GateRequirement, Requirement } from './gates.ts';
import { requirementsOf } from './gates.ts';
import type { SnapshotInputs } from './snapshot-hash.ts';

/** What delivery has reported of a project that names the dossier. */
export interface DeliveryEvidence {
  readonly id: string;
  readonly hasBaseline: boolean;
  /** Ids of milestones, and of those of them that were reached and that somebody beside the owner looked at. */
  readonly milestones: readonly string[];
  readonly confirmed: readonly string[];
}

/** All that a checklist is made of. */
export interface CheckGround {
  readonly inputs: SnapshotInputs;
  readonly items: readonly CapturedItem[];
  /** States that take part in the project. */
  readonly states: readonly string[];
  /** States that agreed, for this very snapshot, to be worse off or not to know. */
  readonly waivers: readonly { readonly state: string }[];
  readonly delivery: readonly DeliveryEvidence[];
}

type Verdict = Omit<CheckLine, 'requirement'>;

const met = (found: readonly string[], reason: Verdict['reason'] = 'held'): Verdict => ({
  standing: 'met',
  states: [],
  reason,
  found,
});
const missing = (reason: Verdict['reason'], found: readonly string[] = []): Verdict => ({
  standing: 'missing',
  states: [],
  reason,
  found,
});

const foundOf = (items: readonly CapturedItem[], kinds: readonly CapturedItem['kind'][]) =>
  items.filter(({ kind, standing }) => standing === 'found' && kinds.includes(kind));

const refsOf = (items: readonly CapturedItem[]): readonly string[] =>
  items.map(({ kind, id }) => `${kind}:${id}`);

const isEvident = ({ figures }: CapturedItem): boolean =>
  figures.some(({ value, origins }) => value !== null && origins.length > 0);

const judgeOption = ({ items }: CheckGround): Verdict => {
  const options = foundOf(items, ['option']);
  if (options.length === 0) return missing('no-option');
  const evident = options.filter(isEvident);
  return evident.length > 0 ? met(refsOf(evident)) : missing('option-without-evidence', refsOf(options));
};

/** A class that knows more than the gate asks for is as good; the newest estimate counts, not the best. */
const judgeEstimate =
  (atMost: number) =>
  ({ inputs }: CheckGround): Verdict => {
    const newest = inputs.estimates.at(-1);
    if (newest === undefined) return missing('no-estimate');
    const found = [String(newest.estimateClass)];
    return newest.estimateClass <= atMost ? met(found) : missing('estimate-too-coarse', found);
  };

const judgeChainOrRoute = ({ items }: CheckGround): Verdict => {
  const found = foundOf(items, ['chain', 'plan', 'route']);
  return found.length > 0 ? met(refsOf(found)) : missing('no-chain-or-route');
};

/** The table of the plan that was gathered last and tells of gains. */
const gainTable = (items: readonly CapturedItem[]): CapturedItem | undefined =>
  foundOf(items, ['plan']).findLast(({ gains }) => gains.length > 0);

const judgeGains = ({ items, states, waivers }: CheckGround): Verdict => {
  const table = gainTable(items);
  if (table === undefined) return missing('no-plan');
  const gainOf = (state: string) => table.gains.find((gain) => gain.state === state);
  const worseOff = states.filter((state) => gainOf(state)?.isWorseOff === true);
  const unknown = states.filter((state) => (gainOf(state)?.isWorseOff ?? null) === null);
  const found = refsOf([table]);
  const open = [...worseOff, ...unknown].filter((state) => !waivers.some((waiver) => waiver.state === state));
  if (open.length > 0)
    return {
      standing: 'missing',
      states: open,
      reason: open.some((state) => worseOff.includes(state)) ? 'worse-off' : 'gain-unknown',
      found,
    };
  const waived = [...worseOff, ...unknown];
  if (waived.length > 0) return { standing: 'waived', states: waived, reason: 'worse-off-waived', found };
  return { ...met(found), states: [...states] };
};

const judgeRisks = ({ inputs: { risks } }: CheckGround): Verdict => {
  if (risks.length === 0) return missing('no-risks');
  const judged = risks.filter(({ residual }) => residual !== null);
  const ids = (rows: typeof risks) => rows.map(({ id }) => id);
  return judged.length > 0 ? met(ids(judged)) : missing('risk-without-residual', ids(risks));
};

const judgeAllRisks = ({ inputs: { risks } }: CheckGround): Verdict => {
  if (risks.length === 0) return missing('no-risks');
  const open = risks.filter(({ residual }) => residual === null).map(({ id }) => id);
  return open.length === 0 ? met(risks.map(({ id }) => id)) : missing('risk-without-residual', open);
};

const judgePartners = ({ items }: CheckGround): Verdict => {
  const partners = foundOf(items, ['partner']);
  return partners.length > 0 ? met(refsOf(partners)) : missing('no-partners');
};

/** One indicator at least with all that a results framework needs; the source of verification is asked for of each. */
const judgeLogframe = ({ inputs: { indicators } }: CheckGround): Verdict => {
  const complete = indicators.filter(({ baseline, targets }) => baseline !== null && targets.length > 0);
  return complete.length > 0
    ? met(complete.map(({ id }) => id))
    : missing(
        'no-complete-indicator',
        indicators.map(({ id }) => id),
      );
};

const judgeEmissions = ({ items }: CheckGround): Verdict => {
  const tells = foundOf(items, ['plan', 'route']).filter(({ figures }) =>
    figures.some(({ unit, value }) => unit.startsWith('kg CO2e') && value !== null),
  );
  return tells.length > 0 ? met(refsOf(tells)) : missing('no-emissions');
};

const judgeBaseline = ({ delivery }: CheckGround): Verdict => {
  const planned = delivery.filter(({ hasBaseline, milestones }) => hasBaseline && milestones.length > 0);
  return planned.length > 0 ? met(planned.map(({ id }) => id)) : missing('not-reported');
};

const judgeCompletion = ({ delivery }: CheckGround): Verdict => {
  const open = delivery.flatMap(({ milestones, confirmed }) =>
    milestones.filter((milestone) => !confirmed.includes(milestone)),
  );
  const isDone = open.length === 0 && delivery.some(({ milestones }) => milestones.length > 0);
  return isDone ? met(delivery.map(({ id }) => id)) : missing('not-reported', open);
};

/** How each requirement is judged by what is held or was reported; those that are met in words are not here. */
const judges: Partial<Record<Requirement, (ground: CheckGround) => Verdict>> = {
  'option-with-evidence': judgeOption,
  'estimate-class-5': judgeEstimate(5),
  'chain-or-route': judgeChainOrRoute,
  'estimate-class-4': judgeEstimate(4),
  gains: judgeGains,
  'risk-register': judgeRisks,
  partners: judgePartners,
  'estimate-class-3': judgeEstimate(3),
  logframe: judgeLogframe,
  emissions: judgeEmissions,
  'estimate-class-2': judgeEstimate(2),
  'risks-judged': judgeAllRisks,
  'delivery-baseline': judgeBaseline,
  'completion-evidence': judgeCompletion,
};

const said = ({ requirement, mayWait }: GateRequirement, { inputs }: CheckGround): Verdict => {
  const words = inputs.evidence.findLast((one) => one.requirement === requirement);
  if (words !== undefined) return met([words.source], 'said');
  return mayWait ? { standing: 'not-yet', states: [], reason: 'not-said', found: [] } : missing('not-said');
};

const judge = (requirement: GateRequirement, ground: CheckGround): Verdict => {
  const reported = judges[requirement.requirement]?.(ground);
  if (reported === undefined) return said(requirement, ground);
  if (requirement.by === 'held' || reported.standing === 'met') return reported;
  const inWords = said(requirement, ground);
  return inWords.standing === 'met' ? inWords : reported;
};

/** How a dossier stands to a gate, line by line. Where a waiver is needed, the state itself gives it: nobody does for another. */
export const checklistOf = (gate: Gate, ground: CheckGround): GateCheck => {
  const lines = requirementsOf(gate).map((asked) => {
    const { standing, states, reason, found } = judge(asked, ground);
    return { requirement: asked.requirement, standing, states, reason, found };
  });
  return { gate, lines, isReady: lines.every(({ standing }) => standing !== 'missing') };
};
