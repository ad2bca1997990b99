import type { CaseDecision, CaseState, Made } from './case-state.ts';
import type { Stage } from './case-kind.ts';

/**
 * Members whose delegations agree to the protocol and sign it: those that named one. Where none did, every member: nobody's
 * absence makes a protocol.
 */
export const protocolStates = ({ meeting, members }: CaseState): readonly string[] => {
  const present = members.filter((member) => (meeting?.delegations[member]?.length ?? 0) > 0);
  return present.length > 0 ? present : members;
};

/** Decisions of a meeting whose protocol its delegations have agreed to: until then they are what its chair wrote down. */
export const agreedDecisions = ({ meeting, stage }: CaseState): readonly CaseDecision[] =>
  meeting !== null && (stage === 'protocol-agreed' || stage === 'signed') ? meeting.decisions : [];

/** The latest of some acts: where several complete a stage together, it is reached with the last of them. */
const latestOf = (made: readonly Made[]): Made =>
  made
    .map(({ act, at }) => ({ act, at }))
    .reduce((latest, one) =>
      one.at > latest.at || (one.at === latest.at && one.act > latest.act) ? one : latest,
    );

/** A stage that states reach together: with the last of them, whoever that was. */
export const together = (
  state: CaseState,
  states: readonly string[],
  contributions: Readonly<Record<string, Made>>,
  stage: Stage,
): CaseState => {
  const made = states.map((iso3) => contributions[iso3]).filter((one) => one !== undefined);
  return made.length === states.length ? { ...state, stage, stageSince: latestOf(made) } : state;
};
