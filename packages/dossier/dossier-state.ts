import type { Gate } from '@hamkor/council';
import type { Trilingual } from '@hamkor/registry';
import type { z } from 'zod';
import type { estimateSchema, indicatorSchema, riskSchema } from './dossier-deed.ts';
import type { ItemRef } from './dossier-item.ts';

/** Where something came from. */
export interface Made {
  readonly act: number;
  readonly at: string;
}
export type Estimate = z.output<typeof estimateSchema>;
export type Risk = z.output<typeof riskSchema>;
export type ResultIndicator = z.output<typeof indicatorSchema>;

/** All inputs as they were at one moment: a decision that names its hash can be looked at again. */
export interface Snapshot extends Made {
  readonly hash: string;
  readonly gate: Gate | null;
  readonly items: readonly { readonly item: ItemRef; readonly sha256: string }[];
}

/** A dossier as its acts have made it. */
export interface DossierState {
  readonly id: string;
  readonly title: Trilingual;
  readonly summary: Trilingual | null;
  readonly states: readonly string[];
  readonly readers: 'public' | 'members';
  readonly opened: Made & { readonly state: string | null; readonly account: string | null };
  readonly items: readonly (Made & { readonly item: ItemRef })[];
  readonly notes: readonly (Made & { readonly section: string; readonly text: Trilingual })[];
  readonly risks: readonly (Made & { readonly id: string } & Risk)[];
  readonly indicators: readonly (Made & { readonly id: string } & ResultIndicator)[];
  /** Newest last. */
  readonly estimates: readonly (Made & Estimate)[];
  readonly evidence: readonly (Made & {
    readonly requirement: string;
    readonly text: string;
    readonly source: string;
  })[];
  readonly snapshots: readonly Snapshot[];
  /** How many ids of each kind were given: none is given twice, whatever is dropped. */
  readonly given: { readonly risks: number; readonly indicators: number };
  readonly lastAct: number;
  readonly lastAt: string;
}
