import type { DeliveryAct } from './delivery-act.ts';
import { daysBetween } from './calendar.ts';
import type { DeliveryState, Milestone } from './delivery-state.ts';
import type { Target } from './find-target.ts';
import { findTarget, ownerOf } from './find-target.ts';
import { expectedOf } from './standing.ts';
import type { ReportLine, ReportSection } from './report-line.ts';

const line = (
  section: ReportSection,
  act: DeliveryAct,
  state: DeliveryState,
  rest: Partial<ReportLine>,
): ReportLine => ({
  section,
  acts: [act.seq],
  on: act.at.slice(0, 10),
  states: act.actor.state === null ? [] : [act.actor.state],
  case: null,
  delivery: act.delivery,
  title: state.title,
  of: null,
  text: null,
  days: null,
  cause: null,
  gate: null,
  ...rest,
});

const nameOf = (target: Target): ReportLine['of'] =>
  target.kind === 'milestone' ? target.milestone.title : target.task.text;

/** The move of a milestone's expected day, if it moved. */
const moved = (
  act: DeliveryAct,
  before: Milestone | undefined,
  after: Milestone,
  state: DeliveryState,
  cause: ReportLine['cause'],
  text: string | null,
): readonly ReportLine[] => {
  const days = before === undefined ? 0 : daysBetween(expectedOf(before), expectedOf(after));
  return days === 0
    ? []
    : [
        line('slipped', act, state, {
          on: expectedOf(after),
          states: [after.owner],
          of: after.title,
          text,
          days,
          cause,
        }),
      ];
};

const milestoneIn = (state: DeliveryState | null, id: string): Milestone | undefined =>
  state?.milestones.find((one) => one.id === id);

/** What an act tells in the report of its year; figures and costs are in the delivery itself. */
export const linesOf = (
  act: DeliveryAct,
  before: DeliveryState | null,
  after: DeliveryState,
): readonly ReportLine[] => {
  switch (act.kind) {
    case 'delivery.open':
      return [line('started', act, after, { states: after.states, on: act.body.start })];
    case 'delivery.set-baseline': {
      const { reason } = act.body;
      const moves = after.milestones.flatMap((milestone) =>
        milestone.dropped === null
          ? moved(act, milestoneIn(before, milestone.id), milestone, after, null, reason)
          : [],
      );
      return [line('planned', act, after, { text: reason }), ...moves];
    }
    case 'delivery.forecast': {
      const { milestone, cause, text } = act.body;
      return moved(act, milestoneIn(before, milestone), milestoneIn(after, milestone)!, after, cause, text);
    }
    case 'delivery.achieve': {
      const { milestone, on, evidence } = act.body;
      const reached = milestoneIn(after, milestone)!;
      return [
        line('achieved', act, after, {
          on,
          of: reached.title,
          text: evidence.text,
          days: daysBetween(reached.firstPlanned, on),
        }),
        ...moved(act, milestoneIn(before, milestone), reached, after, null, null),
      ];
    }
    case 'delivery.complete-task': {
      const task = after.tasks.find(({ id }) => id === act.body.task)!;
      const { on, evidence } = act.body;
      return [
        line('done', act, after, {
          on,
          case: task.case,
          of: task.text,
          text: evidence.text,
          days: daysBetween(task.due, on),
        }),
      ];
    }
    case 'delivery.hold-review':
      return [
        line('reviewed', act, after, {
          on: act.body.on,
          states: after.states,
          of: act.body.findings,
          days: daysBetween(act.body.due, act.body.on),
        }),
      ];
    case 'delivery.dispute': {
      const target = findTarget(after, act.body.target)!;
      return [line('disputed', act, after, { of: nameOf(target), text: act.body.text })];
    }
    case 'delivery.settle-dispute': {
      const raised = after.disputes.find(({ id }) => id === act.body.dispute)!;
      return [
        line('settled', act, after, {
          acts: [act.seq, raised.act],
          of: nameOf(findTarget(after, raised.target)!),
          text: act.body.text,
        }),
      ];
    }
    case 'delivery.confirm': {
      const target = findTarget(after, act.body.target)!;
      return [line('confirmed', act, after, { of: nameOf(target), text: act.body.evidence.text })];
    }
    case 'delivery.take-back': {
      const target = findTarget(after, act.body.target)!;
      return [
        line('taken-back', act, after, {
          states: [ownerOf(target)],
          of: nameOf(target),
          text: act.body.text,
        }),
        // The days that it was said to be late or early by are taken back with it.
        ...(target.kind === 'milestone'
          ? moved(act, milestoneIn(before, target.milestone.id), target.milestone, after, null, null)
          : []),
      ];
    }
    case 'delivery.add-task':
    case 'delivery.schedule-reviews':
    case 'delivery.report-progress':
    case 'delivery.report-cost':
    case 'delivery.report-indicator':
      return [];
  }
};
