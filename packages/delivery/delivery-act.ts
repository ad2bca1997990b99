import type { CaseActor } from '@hamkor/council';
import type { DeliveryDeed, DeliveryKind } from './delivery-deed.ts';
import type { DeliveryRule } from './delivery-rule.ts';
import type { DeliveryState, Made } from './delivery-state.ts';

/** An act about a delivery, with what the log knows of it. */
export type DeliveryAct = DeliveryDeed & {
  /** Id of the project's case, which is that of the delivery. */
  readonly delivery: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: CaseActor;
  /** Who may read the act; those of the first are those of the delivery. */
  readonly readers: 'public' | 'members';
};
export type ActOf<K extends DeliveryKind> = Extract<DeliveryAct, { readonly kind: K }>;

/** The delivery after an act, or the rule that forbids it. */
export type DeliveryEvolution =
  | { readonly kind: 'evolved'; readonly state: DeliveryState }
  | { readonly kind: 'refused'; readonly rule: DeliveryRule };

export const refused = (rule: DeliveryRule): DeliveryEvolution => ({ kind: 'refused', rule });
export const evolved = (state: DeliveryState): DeliveryEvolution => ({ kind: 'evolved', state });

export const madeBy = ({ seq, at, actor }: DeliveryAct): Made => ({ act: seq, at, state: actor.state });
