import type { Trilingual } from '@hamkor/registry';
import type { delayCauses, projectClasses } from './delivery-deed.ts';

export type DelayCause = (typeof delayCauses)[number];
export type ProjectClass = (typeof projectClasses)[number];

/** Where something came from. */
export interface Made {
  readonly act: number;
  readonly at: string;
  readonly state: string | null;
}
export interface Evidence {
  readonly text: string;
  readonly source: string;
}

/** A state, a bank or the Secretariat that looked for itself. */
export interface Confirmation extends Made {
  readonly role: string | null;
  readonly organisation: string | null;
  readonly evidence: Evidence;
}

export interface Dispute extends Made {
  readonly id: string;
  readonly role: string | null;
  /** The bank that disputes; null where a state does. */
  readonly organisation: string | null;
  readonly target: string;
  readonly text: string;
  readonly settled: (Made & { readonly text: string }) | null;
}

export interface Milestone {
  readonly id: string;
  readonly title: Trilingual;
  readonly owner: string;
  /** Day of the first baseline, which is never changed, and of the newest. */
  readonly firstPlanned: string;
  readonly planned: string;
  readonly budget: number;
  readonly firstBudget: number;
  /** What each baseline said of it, oldest first. */
  readonly plans: readonly (Made & {
    readonly planned: string;
    readonly budget: number;
    readonly owner: string;
  })[];
  /** The baseline that left it out; null while it is part of the newest. */
  readonly dropped: Made | null;
  /** What its owner expects; newest last. */
  readonly forecasts: readonly (Made & {
    readonly date: string;
    readonly cause: DelayCause | null;
    readonly text: string;
  })[];
  readonly progress: readonly (Made & {
    readonly share: number;
    readonly on: string;
    readonly evidence: Evidence;
  })[];
  readonly achieved: (Made & { readonly on: string; readonly evidence: Evidence }) | null;
  readonly confirmations: readonly Confirmation[];
}

/** What a decision asks for, with who does it and what shows that it is done. */
export interface DeliveryTask extends Made {
  readonly id: string;
  readonly case: string;
  readonly paragraph: string | null;
  readonly text: Trilingual;
  readonly owner: string;
  readonly due: string;
  readonly completed: (Made & { readonly on: string; readonly evidence: Evidence }) | null;
  readonly confirmations: readonly Confirmation[];
}

/** The delivery of a project as its acts have made it. */
export interface DeliveryState {
  readonly id: string;
  readonly dossier: string | null;
  readonly title: Trilingual;
  readonly states: readonly string[];
  readonly readers: 'public' | 'members';
  readonly opened: Made;
  readonly projectClass: ProjectClass;
  readonly currency: string;
  readonly start: string;
  readonly baselines: readonly (Made & { readonly reason: string })[];
  readonly milestones: readonly Milestone[];
  readonly costs: readonly (Made & {
    readonly month: string;
    readonly amount: number;
    readonly currency: string;
    readonly rate: number;
    readonly source: string;
  })[];
  readonly tasks: readonly DeliveryTask[];
  readonly disputes: readonly Dispute[];
  readonly schedule: { readonly first: string; readonly everyMonths: number } | null;
  /** Every schedule there was, oldest first: one holds until the day on which the next begins. */
  readonly schedules: readonly (Made & { readonly first: string; readonly everyMonths: number })[];
  readonly reviews: readonly (Made & {
    readonly due: string;
    readonly on: string;
    readonly findings: Trilingual;
  })[];
  readonly actuals: readonly (Made & {
    readonly indicator: string;
    readonly period: string;
    readonly value: number;
    readonly source: string;
  })[];
  readonly lastAct: number;
  readonly lastAt: string;
}
