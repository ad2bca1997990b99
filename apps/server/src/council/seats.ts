import type { CaseActor } from '@hamkor/council';
import type { Grant, Viewer } from '@hamkor/registry';

/** One role held, by the name under which it is acted in: `national-coordinator@KAZ@`. */
export const seatName = ({ role, state, organisation }: Grant): string =>
  `${role}@${state ?? ''}@${organisation ?? ''}`;

/** Somebody in one of the roles held; without a role the account alone. */
export const actorIn = ({ account }: Viewer, grant: Grant | null): CaseActor => ({
  account,
  role: grant?.role ?? null,
  state: grant?.state ?? null,
  organisation: grant?.organisation ?? null,
});

/** A seat that a viewer may act in. */
export interface Seat {
  readonly as: string;
  readonly actor: CaseActor;
}

/** Every role held, once each. */
export const seatsOf = (viewer: Viewer): readonly Seat[] => [
  ...new Map(
    viewer.grants.map((grant) => [seatName(grant), { as: seatName(grant), actor: actorIn(viewer, grant) }]),
  ).values(),
];
