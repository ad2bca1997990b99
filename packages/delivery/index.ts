export { delayCauses, deliveryBodies, projectClasses } from './delivery-deed.ts';
export type { DeliveryBody, DeliveryDeed, DeliveryKind } from './delivery-deed.ts';
export type {
  Confirmation,
  DelayCause,
  DeliveryState,
  DeliveryTask,
  Dispute,
  Evidence,
  Made,
  Milestone,
  ProjectClass,
} from './delivery-state.ts';
export { deliveryRules, isDeliveryRule, whoMayRules } from './delivery-rule.ts';
export type { DeliveryRule } from './delivery-rule.ts';
export type { DeliveryAct, DeliveryEvolution } from './delivery-act.ts';
export { evolveDelivery } from './evolve-delivery.ts';
export { openingRefusal, projectRefusal } from './project-refusal.ts';
export { dueReviews } from './due-reviews.ts';
export type { DueReview } from './due-reviews.ts';
export {
  completedOn,
  deliveryStanding,
  deliveryStandings,
  endsOf,
  expectedOf,
  milestoneStanding,
  milestoneStandings,
  plannedMilestones,
  slipDaysOf,
  taskStanding,
} from './standing.ts';
export type { DeliveryStanding, MilestoneStanding } from './standing.ts';
export { monthsBetween } from './calendar.ts';
export { actualCost, costMeasures, earnedValue, measuredPlans, shareDone } from './earned-value.ts';
export type { CostMeasures, EarnedValue, MeasuredPlan } from './earned-value.ts';
export { earnedSchedule, earnedTime, scheduleMeasures } from './earned-schedule.ts';
export type { EarnedSchedule, PlannedPoint, ScheduleMeasures } from './earned-schedule.ts';
export { monthCurve } from './month-curve.ts';
export type { CurvePoint } from './month-curve.ts';
export { overrunAt, shareWithin } from './reference-class.ts';
export type { ReferenceClass } from './reference-class.ts';
export { correctedOverrun, costOutlook, scheduleOutlook } from './corrected-forecast.ts';
export type { CorrectedOverrun, CostOutlook, ScheduleOutlook } from './corrected-forecast.ts';
export { correctedForecast } from './corrected-forecast-of.ts';
export type { ClassOutlook } from './corrected-forecast-of.ts';
export { allSlips, slipsOf } from './slips.ts';
export type { Slip } from './slips.ts';
export { delayMap } from './delay-map.ts';
export type { CauseDays, DelayCell, DelayMap } from './delay-map.ts';
export { reportSections } from './report-line.ts';
export type { ReportLine, ReportSection } from './report-line.ts';
export { yearlyReport } from './yearly-report.ts';
export type { ReportDecision, YearlyReport } from './yearly-report.ts';
export { openDeeds } from './open-deeds.ts';
export type { OpenDeed } from './open-deeds.ts';
export { findTarget, ownerOf } from './find-target.ts';
export { trailOf } from './trail.ts';
export type { Trail } from './trail.ts';
