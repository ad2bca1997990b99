/** Between a case and its rows. */
import type { CaseFold, CaseState } from '@hamkor/council';
import { caseAt, clocksOf } from '@hamkor/council';
import { foldText } from '@hamkor/nomenclature';
import type { Trilingual } from '@hamkor/registry';
import type { Insertable } from 'kysely';
import type { CouncilCaseTable, CouncilDocumentTable, PartName } from './tables.ts';

/** Hours before the end of a silence procedure at which those who have not spoken are reminded. */
export const reminderHours = 24;

/** Everything that a search may find something by. */
export const searchText = (parts: readonly (string | null | Readonly<Trilingual>)[]): string =>
  foldText(
    parts
      .flatMap((part) => (typeof part === 'string' ? part : ((part && [part.en, part.ru, part.zh]) ?? [])))
      .filter((text) => text !== null)
      .join(' '),
  );

const duesOf = (state: CaseState): string[] => {
  const until = state.question?.silence?.until;
  const reminder =
    until === undefined ? [] : [new Date(Date.parse(until) - reminderHours * 3_600_000).toISOString()];
  return [...new Set([...reminder, ...clocksOf(state, state.lastAt).map(({ at }) => at)])].toSorted();
};

const ownStates = ({ opened, chair, sponsors, interested }: CaseState): string[] => {
  const all = [opened.state, chair, ...sponsors, ...(interested ?? [])];
  return [...new Set(all.filter((one) => one !== null))].toSorted();
};

/** The row of a case. */
export const caseRow = (full: CaseState): Insertable<CouncilCaseTable> => {
  const { inputs, outcomes, ...state } = full;
  const until = state.question?.silence?.until ?? null;
  return {
    id: state.id,
    kind: state.kind,
    stage: state.stage,
    silence_until: until,
    stage_after: until === null ? null : caseAt(full, until).stage,
    forum: state.forum,
    chair: state.chair,
    opened_by: state.opened.state,
    states: ownStates(full),
    readers: state.readers,
    is_history: state.isHistory,
    parent: state.parent,
    dossier: state.dossier,
    starts_at: state.meeting?.plan.startsAt ?? null,
    dues: duesOf(full),
    title_en: state.title.en,
    title_ru: state.title.ru,
    title_zh: state.title.zh,
    inputs: inputs.length,
    outcomes: outcomes.length,
    state: JSON.stringify(state),
    opened_at: state.opened.at,
    last_act: state.lastAct,
    last_at: state.lastAt,
    search: searchText([
      state.id,
      state.number,
      state.title,
      state.summary,
      ...state.events.map(({ text }) => text),
    ]),
  };
};

/** The row of the text of a case; null where there is none. */
export const documentRow = ({ state, document: full }: CaseFold): Insertable<CouncilDocumentTable> | null => {
  if (full === null) return null;
  const { comments, amendments, ...document } = full;
  return {
    case_id: state.id,
    readers: state.readers,
    version: document.version,
    hash: document.hash,
    comments: comments.length,
    amendments: amendments.length,
    body: JSON.stringify(document),
  };
};

/** The lists that grow with a case, by the name under which their pieces are kept. */
export const partsOf = ({ state, document }: CaseFold): Readonly<Record<PartName, readonly unknown[]>> => ({
  input: state.inputs,
  outcome: state.outcomes,
  comment: document?.comments ?? [],
  amendment: document?.amendments ?? [],
});
