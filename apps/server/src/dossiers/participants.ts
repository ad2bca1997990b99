import type { CaseState } from '@hamkor/council';
import { participantsOf } from '@hamkor/council';

/** Who takes part in the project of a dossier: as its newest project case says; without one, the states that the dossier names. */
export const projectStates = (
  cases: readonly CaseState[],
  { states }: { readonly states: readonly string[] },
): readonly string[] => {
  const project = cases.findLast(({ kind }) => kind === 'project');
  return project === undefined ? states : participantsOf(project);
};

/** Waivers that were given for a snapshot, with the case in which they were. */
export const waiversFor = (cases: readonly CaseState[], hash: string) =>
  cases.flatMap(({ id, waivers }) =>
    waivers
      .filter((waiver) => waiver.hash === hash)
      .map(({ state, text, act, at }) => ({ state, text, act, at, case: id })),
  );
