import type { Act, ActReaders, Actor, Json } from '@hamkor/acts';
import { appendAct } from '../../acts/append-act.ts';
import type { Database } from '../../tables.ts';
import type { Side } from '../tables.ts';

export type InterestActKind =
  | 'interest.express'
  | 'interest.consent'
  | 'interest.disclose'
  | 'interest.decline'
  | 'interest.withdraw'
  | 'interest.commit';

/** One side of an interest as its acts are kept for it. */
export interface ReadingSide {
  readonly state: string | null;
  /** Null where the side is a state. */
  readonly organisation: string | null;
}

/** What an act of one side is about and says. */
export interface InterestAct {
  readonly interest: string;
  readonly kind: InterestActKind;
  readonly side: Side;
  readonly actor: Actor;
  readonly body: Readonly<Record<string, Json>>;
}

/**
 * Who may read an act of an interest: its own side and nobody else, neither the other side, which the actor would be
 * named to, nor anybody of the states. What both are to know is set down once for each.
 */
export const readersOf = ({ state, organisation }: ReadingSide): ActReaders =>
  organisation === null
    ? { scope: 'draft', states: [], ownerState: state, ownerOrganisation: null }
    : { scope: 'organisation', states: [], ownerState: state, ownerOrganisation: organisation };

/** Sets down what one side did. */
export const appendInterestAct = (
  transaction: Database,
  { interest, kind, side, actor, body }: InterestAct,
  readers: ReadingSide,
  now: () => Date,
): Promise<Act> =>
  appendAct(
    transaction,
    { kind, subject: { type: 'interest', id: interest }, actor, source: null, body: { side, ...body } },
    readersOf(readers),
    now,
  );
