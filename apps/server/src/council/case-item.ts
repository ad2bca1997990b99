import type { CaseBriefDocument, CaseItemDocument } from '@hamkor/contract';
import type { CaseState } from '@hamkor/council';

/** When the last event of a case of history was, as exactly as it is known; null in any other case. */
const lastEventOn = ({ events }: CaseState): string | null =>
  events.reduce<string | null>((last, { on }) => (last === null || on > last ? on : last), null);

/** A case as a list shows it, as it stands at the moment of asking. */
export const caseItem = (state: CaseState): CaseItemDocument => {
  const { text, question, meeting, opened } = state;
  return {
    id: state.id,
    kind: state.kind,
    matter: state.matter,
    stage: state.stage,
    title: state.title,
    number: state.number,
    forum: state.forum,
    chair: state.chair,
    readers: state.readers,
    openedBy: opened.state,
    openedAt: opened.at,
    interested: state.interested === null ? null : [...state.interested],
    isHistory: state.isHistory,
    on: lastEventOn(state),
    parent: state.parent,
    dossier: state.dossier,
    text:
      text === null
        ? null
        : {
            hash: text.hash,
            version: text.version,
            brackets: text.brackets,
            stale: text.stale,
            isConcordant: text.isConcordant,
          },
    question:
      question === null
        ? null
        : {
            mode: question.mode,
            gate: question.gate,
            until: question.silence?.until ?? null,
            zone: question.silence?.zone ?? null,
            place: question.silence?.place ?? null,
          },
    meeting:
      meeting === null
        ? null
        : {
            startsAt: meeting.plan.startsAt,
            endsAt: meeting.plan.endsAt,
            zone: meeting.plan.zone,
            place: meeting.plan.place,
            format: meeting.plan.format,
          },
    lastAct: state.lastAct,
    lastAt: state.lastAt,
  };
};

/** A case as it is named beside something of it. */
export const caseBrief = (state: CaseState): CaseBriefDocument => {
  const { id, kind, stage, title, forum, chair, isHistory } = state;
  return { id, kind, stage, title, forum, chair, isHistory };
};
