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
export type {
  CaseAct,
  CaseActor,
  CaseAt,
  CaseEvolution,
  CaseFold,
  EvolveCase,
  Refusal,
} from './evolve-case.ts';
export { ruleSourceNames, ruleSources } from './rule-source.ts';
export type { RuleSource } from './rule-source.ts';
