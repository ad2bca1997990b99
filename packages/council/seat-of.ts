import type { Capacity } from './capacity.ts';
import { whyNoVoice } from './capacity-of.ts';
import type { CaseState } from './case-state.ts';
import type { CouncilRule } from './council-rule.ts';
import type { Seat, Step } from './course.ts';
import type { CaseActor } from './case-act.ts';

const sits = (seat: Seat, actor: CaseActor, capacity: Capacity, state: CaseState): boolean => {
  const { state: opener } = state.opened;
  if (seat === 'chair') return capacity === 'voice' && actor.state === state.chair;
  if (seat === 'opening-desk')
    return (capacity === 'editor' || capacity === 'delegate') && actor.state === opener;
  if (seat !== 'opener') return seat === capacity;
  return opener === null ? capacity === 'secretariat' : capacity === 'voice' && actor.state === opener;
};

/** Why somebody may not take a step at the stage of a case, or nobody may; null where it may be taken. */
export const stepRefusal = (
  { by, at: stages, besides }: Step,
  actor: CaseActor,
  capacity: Capacity,
  state: CaseState,
  at: string,
): CouncilRule | null => {
  const holds = (seats: readonly Seat[]): boolean => seats.some((seat) => sits(seat, actor, capacity, state));
  if (holds(by)) return stages.includes(state.stage) ? null : 'wrongStage';
  if (besides !== undefined && holds(besides.by) && besides.at.includes(state.stage)) return null;
  if (actor.account === null) return 'notSignedIn';
  if (by.includes('chair')) return 'onlyChair';
  if (by.every((seat) => seat === 'secretariat')) return 'onlySecretariat';
  if (by[0] === 'input') return 'onlyInput';
  return by[0] === 'voice' && capacity !== 'voice' ? whyNoVoice(actor, state, at) : 'wrongRole';
};
