export { caseKinds, gates, levels, stages } from './case-kind.ts';
export type { CaseKind, Gate, Level, Stage } from './case-kind.ts';
export { capacities } from './capacity.ts';
export type { Capacity } from './capacity.ts';
export type {
  ActionItem,
  CaseDecision,
  CaseState,
  Credential,
  HistoryEvent,
  Made,
  Meeting,
  Outcome,
  Participation,
  Position,
  Question,
} from './case-state.ts';
export type { Clock, Waiting } from './clock.ts';
export { councilBodies, gateLineSchema, meetingPlanSchema } from './council-deed.ts';
export type { CouncilBody, CouncilDeed, CouncilKind, GateLine, MeetingPlan } from './council-deed.ts';
export { councilRules, isWhoRule } from './council-rule.ts';
export type { CouncilRule } from './council-rule.ts';
export { evolveCase } from './evolve-case.ts';
export type { CaseEvolution } from './evolve-case.ts';
export type { CaseAct, CaseActor, CaseFold } from './case-act.ts';
export type { Refusal } from './refusal.ts';
export { foldCase } from './fold-case.ts';
export { caseAt } from './case-at.ts';
export { capacityOf } from './capacity-of.ts';
export { openKinds } from './open-kinds.ts';
export { courseOf } from './course.ts';
export type { Course, DeedKind, Seat, Step } from './course.ts';
export { clocksOf, copyDays } from './clocks-of.ts';
export { documentDays } from './meeting-deeds.ts';
export { waitingFor } from './waiting-for.ts';
export type { SaidInText, WaitingFold } from './waiting-for.ts';
export { nextChairs } from './next-chairs.ts';
export type { NamedMember } from './next-chairs.ts';
export { nextGate } from './question-deeds.ts';
export { agreedDecisions } from './protocol.ts';
export { participantsOf, takesPart } from './participation.ts';
export { silenceEnd } from './silence-end.ts';
export type { PlaceCalendar } from './silence-end.ts';
export { ruleSourceNames, ruleSources } from './rule-source.ts';
export type { RuleSource } from './rule-source.ts';
