import type { Role } from '@hamkor/registry';
import { briefSections } from './brief-document.ts';
import type { DossierAct, DossierActor, DossierEvolution, DossierRefusal } from './dossier-act.ts';
import type { DossierBody } from './dossier-deed.ts';
import type { ItemRef } from './dossier-item.ts';
import type { DossierRule } from './dossier-rule.ts';
import type { DossierState, Made } from './dossier-state.ts';
import { endsOutsideClass } from './estimate-class.ts';
import { findRequirement } from './gates.ts';
import { snapshotHash } from './snapshot-hash.ts';

/** How much a dossier may hold, so that every part of it can be looked at. */
export const most = {
  items: 200,
  risks: 200,
  indicators: 100,
  notes: 100,
  evidence: 500,
  snapshots: 1000,
} as const;

const sections: ReadonlySet<string> = new Set(briefSections);
const writers: ReadonlySet<Role> = new Set(['analyst', 'ministry-editor', 'national-coordinator']);

const refuse = (rule: DossierRule, field = ''): DossierRefusal => ({ kind: 'refused', rule, field });

/** Why somebody may not act in a dossier of these states; null: they may. */
export const actorRefusal = (actor: DossierActor, states: readonly string[]): DossierRefusal | null => {
  if (actor.account === null) return refuse('notSignedIn');
  if (actor.role === 'secretariat-officer') return null;
  if (actor.role === null || !writers.has(actor.role)) return refuse('wrongRole');
  return actor.state !== null && states.includes(actor.state) ? null : refuse('stateNotNamed', '/states');
};

const isSame = (one: ItemRef, other: ItemRef): boolean => one.kind === other.kind && one.id === other.id;

/** Numbers are given once: the next stands behind the greatest ever given. */
const nextId = (letter: string, given: number): string => `${letter}${given + 1}`;

const replaced = <Row extends { readonly id: string }>(rows: readonly Row[], row: Row): readonly Row[] =>
  rows.map((one) => (one.id === row.id ? row : one));

const isInOrder = ({ lowUsd, amountUsd, highUsd }: DossierBody<'dossier.set-estimate'>): boolean =>
  lowUsd <= amountUsd && amountUsd <= highUsd;

const residualIsGreater = ({ residual, probability, impact }: DossierBody<'dossier.set-risk'>): boolean =>
  residual !== null && residual.probability * residual.impact > probability * impact;

const opened = (act: Extract<DossierAct, { kind: 'dossier.open' }>): DossierEvolution => {
  const { body, actor } = act;
  const made: Made = { act: act.seq, at: act.at };
  const states = [...new Set(body.states)].sort();
  const refusal = actorRefusal(actor, states);
  if (refusal !== null) return refusal;
  const items = body.items.filter(
    (item, place) => body.items.findIndex((other) => isSame(item, other)) === place,
  );
  return {
    kind: 'evolved',
    state: {
      id: act.dossier,
      title: body.title,
      summary: body.summary,
      states,
      readers: body.readers,
      opened: { ...made, state: actor.state, account: actor.account },
      items: items.map((item) => ({ act: act.seq, at: act.at, item })),
      notes: [],
      risks: [],
      indicators: [],
      estimates: [],
      evidence: [],
      snapshots: [],
      given: { risks: 0, indicators: 0 },
      lastAct: act.seq,
      lastAt: act.at,
    },
  };
};

type Change = Partial<DossierState> | DossierRefusal;

/** What an act changes in a dossier that is open, by somebody who may act in it. */
const changeBy = (state: DossierState, act: DossierAct): Change => {
  const made: Made = { act: act.seq, at: act.at };
  switch (act.kind) {
    case 'dossier.open':
      return refuse('dossierExists');
    case 'dossier.retitle':
      return act.body;
    case 'dossier.add': {
      const { item } = act.body;
      if (state.items.some((one) => isSame(one.item, item))) return refuse('itemGathered', '/item');
      if (state.items.length >= most.items) return refuse('dossierFull', '/item');
      return { items: [...state.items, { ...made, item }] };
    }
    case 'dossier.remove': {
      const items = state.items.filter((one) => !isSame(one.item, act.body.item));
      if (items.length === state.items.length) return refuse('itemNotHeld', '/item');
      return items.length === 0 ? refuse('lastItem', '/item') : { items };
    }
    case 'dossier.note': {
      if (!sections.has(act.body.section)) return refuse('unknownSection', '/section');
      const notes = state.notes.filter(({ section }) => section !== act.body.section);
      if (notes.length >= most.notes) return refuse('dossierFull', '/section');
      return { notes: [...notes, { ...made, ...act.body }] };
    }
    case 'dossier.set-risk': {
      const { risk, ...said } = act.body;
      if (state.states.length > 0 && !state.states.includes(said.owner))
        return refuse('riskOwnerOutside', '/owner');
      if (residualIsGreater(act.body)) return refuse('residualGreater', '/residual');
      if (risk !== null)
        return state.risks.some(({ id }) => id === risk)
          ? { risks: replaced(state.risks, { ...made, id: risk, ...said }) }
          : refuse('unknownRisk', '/risk');
      if (state.risks.length >= most.risks) return refuse('dossierFull', '/risk');
      const id = nextId('r', state.given.risks);
      return {
        risks: [...state.risks, { ...made, id, ...said }],
        given: { ...state.given, risks: state.given.risks + 1 },
      };
    }
    case 'dossier.drop-risk': {
      const risks = state.risks.filter(({ id }) => id !== act.body.risk);
      return risks.length === state.risks.length ? refuse('unknownRisk', '/risk') : { risks };
    }
    case 'dossier.set-indicator': {
      const { indicator, ...said } = act.body;
      if (indicator !== null)
        return state.indicators.some(({ id }) => id === indicator)
          ? { indicators: replaced(state.indicators, { ...made, id: indicator, ...said }) }
          : refuse('unknownIndicator', '/indicator');
      if (state.indicators.length >= most.indicators) return refuse('dossierFull', '/indicator');
      const id = nextId('i', state.given.indicators);
      return {
        indicators: [...state.indicators, { ...made, id, ...said }],
        given: { ...state.given, indicators: state.given.indicators + 1 },
      };
    }
    case 'dossier.drop-indicator': {
      const indicators = state.indicators.filter(({ id }) => id !== act.body.indicator);
      return indicators.length === state.indicators.length
        ? refuse('unknownIndicator', '/indicator')
        : { indicators };
    }
    case 'dossier.set-estimate': {
      if (!isInOrder(act.body)) return refuse('estimateOrder', '/amountUsd');
      const [end] = endsOutsideClass(act.body, act.body.estimateClass);
      if (end !== undefined) return refuse('estimateClass', `/${end}Usd`);
      if (state.estimates.length >= most.evidence) return refuse('dossierFull');
      return { estimates: [...state.estimates, { ...made, ...act.body }] };
    }
    case 'dossier.give-evidence': {
      const requirement = findRequirement(act.body.requirement);
      if (requirement === undefined) return refuse('unknownRequirement', '/requirement');
      if (requirement.by === 'held') return refuse('requirementNotWords', '/requirement');
      if (state.evidence.length >= most.evidence) return refuse('dossierFull', '/requirement');
      return { evidence: [...state.evidence, { ...made, ...act.body }] };
    }
    case 'dossier.freeze': {
      const { gate, hash, items } = act.body;
      const isComplete =
        items.length === state.items.length &&
        state.items.every(({ item }) => items.some((one) => isSame(one.item, item)));
      if (!isComplete) return refuse('itemNotHeld', '/items');
      if (snapshotHash(state, items) !== hash) return refuse('hashDiffers', '/hash');
      if (state.snapshots.some((one) => one.hash === hash && one.gate === gate))
        return refuse('alreadyFrozen', '/gate');
      if (state.snapshots.length >= most.snapshots) return refuse('dossierFull');
      return { snapshots: [...state.snapshots, { ...made, hash, gate, items }] };
    }
  }
};

/**
 * The dossier after an act, or the rule that forbids it. What is refused leaves no trace in the state, and nothing but the state
 * and the act is looked at: the same acts make the same dossier anywhere.
 */
export const evolveDossier = (state: DossierState | null, act: DossierAct): DossierEvolution => {
  if (state === null) return act.kind === 'dossier.open' ? opened(act) : refuse('noDossier');
  const refusal = actorRefusal(act.actor, state.states);
  if (refusal !== null) return refusal;
  const change = changeBy(state, act);
  return 'kind' in change
    ? change
    : { kind: 'evolved', state: { ...state, ...change, lastAct: act.seq, lastAt: act.at } };
};
