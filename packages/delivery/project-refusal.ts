import type { CaseActor, CaseState, Gate } from '@hamkor/council';
import { participantsOf } from '@hamkor/council';
import type { DeliveryBody, DeliveryKind } from './delivery-deed.ts';
import type { DeliveryRule } from './delivery-rule.ts';

/** Gates from which on a project is delivered: what is not appraised is not planned to the day. */
const appraised: ReadonlySet<string> = new Set(['g3', 'g4', 'g5', 'g6', 'g7'] satisfies Gate[]);

/** What plans ahead; the rest tells of what happened, which is told of a cancelled project as well. */
const planning: ReadonlySet<DeliveryKind> = new Set<DeliveryKind>([
  'delivery.open',
  'delivery.set-baseline',
  'delivery.forecast',
  'delivery.add-task',
  'delivery.schedule-reviews',
]);

/**
 * Why the case of a project forbids something to its delivery; null where it does not. A delivery is opened once gate G3 is passed
 * (feasibility appraised), also while the project is suspended after it. What was reached and spent is reported from then on, and
 * not only after G5: permits, land and studies come before implementation, and their cost would be lost. Of a cancelled project
 * nothing more is planned, and what happened is still told.
 *
 * @param project the case as it stands now; null where there is none that whoever acts may see
 */
export const projectRefusal = (project: CaseState | null, kind: DeliveryKind): DeliveryRule | null => {
  if (project === null) return 'noProject';
  if (project.kind !== 'project') return 'notProject';
  if (project.stage === 'cancelled') return planning.has(kind) ? 'projectOver' : null;
  const stage = project.stage === 'suspended' ? project.stageBefore : project.stage;
  return stage !== null && appraised.has(stage) ? null : 'notAppraised';
};

/**
 * Why a delivery may not be opened as it is meant: the states named take part in the project, or may as observers, so that it binds
 * nobody who is a stranger to the case; the state that opens it takes part itself; its dossier is that of the project.
 */
export const openingRefusal = (
  project: CaseState,
  { states, dossier }: DeliveryBody<'delivery.open'>,
  actor: CaseActor,
): DeliveryRule | null => {
  const { members, observers, participation } = project;
  const taking = participantsOf(project);
  const invited = [...observers, ...Object.keys(participation)].filter(
    (state) => !members.includes(state) && participation[state]?.standing !== 'out',
  );
  const named = new Set([...taking, ...invited]);
  if (!states.every((state) => named.has(state))) return 'stateOutside';
  if (actor.state !== null && !taking.includes(actor.state)) return 'onlyPlanners';
  return dossier === null || project.dossier === null || dossier === project.dossier ? null : 'otherDossier';
};
