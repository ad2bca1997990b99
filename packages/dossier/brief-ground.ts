import type { Gate, Stage } from '@hamkor/council';
import type { Trilingual } from '@hamkor/registry';
import type { CapturedItem, ItemKind } from './dossier-item.ts';
import type { DossierState } from './dossier-state.ts';
import type { GateCheck } from './gate-check.ts';
import type { SnapshotInputs } from './snapshot-hash.ts';

/** All that a brief is made of. */
export interface BriefGround {
  readonly dossier: Pick<DossierState, 'id' | 'title' | 'summary' | 'readers'>;
  /** Null: as things stand now. */
  readonly hash: string | null;
  readonly at: string;
  readonly inputs: SnapshotInputs;
  readonly items: readonly CapturedItem[];
  readonly cases: readonly { readonly id: string; readonly title: Trilingual; readonly stage: Stage }[];
  readonly passed: readonly {
    readonly gate: Gate;
    readonly at: string;
    readonly case: string;
    readonly act: number;
  }[];
  /** The gate that comes next; null once all are passed. */
  readonly next: GateCheck | null;
  /** Waivers given for what the brief is made of. */
  readonly waivers: readonly {
    readonly state: string;
    readonly text: string;
    readonly case: string;
    readonly act: number;
    readonly at: string;
  }[];
  /** What delivery reported of indicators, oldest first. */
  readonly actuals: readonly {
    readonly delivery: string;
    readonly indicator: string;
    readonly period: string;
    readonly value: number;
    readonly source: string;
    readonly act: number;
    readonly at: string;
  }[];
  readonly milestones: readonly {
    readonly delivery: string;
    readonly title: Trilingual;
    readonly owner: string;
    /** Day of the first plan. */
    readonly planned: string;
    /** Day on which it is expected now; null where that is the day first planned. */
    readonly forecast: string | null;
    readonly achieved: string | null;
    /** The day on which it was expected has passed. */
    readonly isOverdue: boolean;
    /** Somebody beside its owner has looked at what was reached. */
    readonly isConfirmed: boolean;
    /** States of those whose dispute about it is open. */
    readonly disputedBy: readonly string[];
    /** The act that said so last. */
    readonly act: number;
    readonly at: string;
  }[];
}

export const foundOf = ({ items }: BriefGround, kinds: readonly ItemKind[]): readonly CapturedItem[] =>
  items.filter(({ kind, standing }) => standing === 'found' && kinds.includes(kind));
