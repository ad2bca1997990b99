import type { CaseState, Gate } from '@hamkor/council';
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

/** Whether the states named take part in the project, or may: what is opened binds nobody who is a stranger to the case. */
export const statesRefusal = (
  { members, observers, participation }: CaseState,
  { states }: DeliveryBody<'delivery.open'>,
): DeliveryRule | null => {
  const known = new Set([...members, ...observers, ...Object.keys(participation)]);
  const isOut = (state: string): boolean => participation[state]?.standing === 'out';
  return states.every((state) => known.has(state) && !isOut(state)) ? null : 'stateOutside';
};
