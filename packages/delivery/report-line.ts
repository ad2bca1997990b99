import type { Gate } from '@hamkor/council';
import type { Trilingual } from '@hamkor/registry';
import type { DelayCause } from './delivery-state.ts';

export const reportSections = [
  'decided',
  'started',
  'planned',
  'achieved',
  'slipped',
  'done',
  'reviewed',
  'disputed',
  'settled',
  'confirmed',
  'taken-back',
] as const;
export type ReportSection = (typeof reportSections)[number];

/** One thing that the log tells, with the acts that it rests on. */
export interface ReportLine {
  readonly section: ReportSection;
  readonly acts: readonly number[];
  readonly on: string;
  readonly states: readonly string[];
  readonly case: string | null;
  readonly delivery: string | null;
  readonly title: Trilingual | null;
  readonly of: Trilingual | null;
  readonly text: string | null;
  readonly days: number | null;
  readonly cause: DelayCause | null;
  /** Gate that a project passed; null where it is none. */
  readonly gate: Gate | null;
}
