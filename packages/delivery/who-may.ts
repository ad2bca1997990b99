import type { CaseActor } from '@hamkor/council';
import type { DeliveryState } from './delivery-state.ts';

const editing: ReadonlySet<string> = new Set(['ministry-editor', 'national-coordinator']);

/** Speaks for a state: its coordinator or an editor of its ministry. */
export const speaksFor = ({ role, state }: CaseActor, wanted: string): boolean =>
  state === wanted && role !== null && editing.has(role);

export const isSecretariat = ({ role }: CaseActor): boolean => role === 'secretariat-officer';

export const isBank = ({ role, organisation }: CaseActor): boolean =>
  role === 'bank' && organisation !== null;

/** Sets baselines, tasks and reviews: the Secretariat, or the coordinator of a state that takes part. */
export const plans = (actor: CaseActor, states: readonly string[]): boolean =>
  isSecretariat(actor) ||
  (actor.role === 'national-coordinator' && actor.state !== null && states.includes(actor.state));

/** Reports costs and results: whoever speaks for a state that takes part, a bank, or the Secretariat. */
export const takesPart = (actor: CaseActor, { states }: Pick<DeliveryState, 'states'>): boolean =>
  isSecretariat(actor) || isBank(actor) || states.some((state) => speaksFor(actor, state));

/** In which standing somebody can look for himself at all, whosesoever the thing is. */
export const looksForHimself = (actor: CaseActor): boolean =>
  isSecretariat(actor) || isBank(actor) || (actor.state !== null && speaksFor(actor, actor.state));
