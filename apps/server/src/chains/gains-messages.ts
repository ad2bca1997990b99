/** What the server and the thread that sees to a question about gains say to each other. */
import type { CoalitionWorth, TaskProgress } from '@hamkor/chains';
import type { PartOutcome } from './part-runner.ts';

export type ToGainsThread =
  { readonly kind: 'worths'; readonly worths: readonly CoalitionWorth[] } | { readonly kind: 'cancel' };

export type FromGainsThread =
  /** Coalitions whose worth is wanted next. */
  | { readonly kind: 'solve'; readonly masks: readonly number[] }
  | { readonly kind: 'progress'; readonly progress: TaskProgress }
  | { readonly kind: 'ended'; readonly outcome: PartOutcome };
