import type { ChainPart, CoalitionWorth, TaskAnswer, TaskWatch } from '@hamkor/chains';
import type { Packed } from './packed-json.ts';
import { packNow } from './packed-json.ts';
import type { RunFailure } from './tables.ts';

/** An answer as it is kept and sent, with what must be known of it without opening it. */
export interface PackedAnswer {
  /** It was stopped before there was anything to show. */
  readonly isEmpty: boolean;
  readonly packed: Packed;
}

/** Packs an answer, at once: for threads of their own. */
export const packAnswer = (answer: TaskAnswer): PackedAnswer => ({
  isEmpty: answer.kind === 'no-plan' || (answer.kind === 'plan' && answer.answer.kind === 'stopped'),
  packed: packNow(answer),
});

/** How a part ended. Answers to whole tasks stay packed: nobody on the event loop opens them. */
export type PartOutcome =
  | { readonly kind: 'coalition'; readonly worth: CoalitionWorth }
  | { readonly kind: 'whole'; readonly answer: PackedAnswer }
  /** It was asked to stop and had nothing to show. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: RunFailure; readonly reason: string };

export interface PartAsked {
  /** Run that it belongs to, and its name there. */
  readonly run: string;
  readonly place: string;
  readonly modelId: string;
  readonly model: Packed;
  readonly part: ChainPart;
}

export interface PartWatch extends TaskWatch {
  /** Told once somebody has begun: who it is, for people. */
  readonly onTaken?: (worker: string) => void;
}

/** Solves parts, somewhere: in threads of this process or in workers that share the database. The answers are the same. */
export interface PartRunner {
  readonly run: (asked: PartAsked, watch: PartWatch) => Promise<PartOutcome>;
  readonly close: () => Promise<void>;
}

/** Name of a part within its run. */
export const placeOf = (part: ChainPart): string =>
  part.kind === 'coalition' ? `coalition:${part.mask}` : 'whole';
