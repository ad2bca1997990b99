import type { CaseState, Made } from './case-state.ts';
import type { Stage } from './case-kind.ts';
import type { CouncilBody } from './council-deed.ts';
import { documentDays } from './meeting-deeds.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refusal.ts';

const dayMs = 86_400_000;

/** Stages from which sending a text round is a step of its course; later it is only sent once more. */
const first: ReadonlySet<Stage> = new Set(['drafting', 'comments', 'consolidated']);

/**
 * The case after its text, or the frozen dossier of a project, went to the members. Less than 20 days before the meeting, or
 * than the term the members set, is flagged as late and not refused.
 */
export const circulate = (
  state: CaseState,
  { hash, meeting, meetingAt, termDays }: CouncilBody<'council.circulate'>,
  made: Made,
): CaseState | Refusal => {
  if (state.kind !== 'project') {
    if (state.text === null) return refused('noDocument');
    if (hash !== state.text.hash) return refused('otherText');
  }
  if (meetingAt !== null && meetingAt <= made.at) return refused('meetingPast');
  const term = termDays ?? documentDays;
  const leadMs = meetingAt === null ? null : Date.parse(meetingAt) - Date.parse(made.at);
  const sent: CaseState = {
    ...state,
    circulation: {
      ...made,
      hash,
      meeting,
      meetingAt,
      termDays: term,
      daysBefore: leadMs === null ? null : Math.floor(leadMs / dayMs),
      isLate: leadMs !== null && leadMs < term * dayMs,
    },
  };
  return first.has(state.stage) ? { ...sent, stage: 'circulated', stageSince: made } : sent;
};
