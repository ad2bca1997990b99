/** What the desk does with models, and what it gives back. Documents travel as bytes: nothing is parsed on the event loop. */
import type { ChainSummaryDocument } from '@hamkor/contract';
import type { KnownCodes, ModelProblem, ModelSize } from '@hamkor/chains';
import type { Locale } from '@hamkor/messages';
import type { ChainAsked, ChainDesigned } from './examples/design-chain.ts';
import type { Packed } from './packed-json.ts';
import type { ModelFacts } from './tables.ts';

export type DocumentFormat = 'json' | 'xlsx';

/** A model as it came, not read yet. */
export interface GivenModel {
  readonly format: DocumentFormat;
  readonly bytes: Uint8Array;
}

export interface Problems {
  readonly kind: 'problems';
  readonly problems: readonly ModelProblem[];
}

export interface ReadDocument {
  readonly kind: 'model';
  readonly id: string;
  readonly facts: ModelFacts;
  readonly document: Packed;
}

export interface Written {
  readonly kind: 'written';
  readonly bytes: Packed;
}

/** Each kind of work with what it is given and what comes of it. */
export interface DeskWork {
  /** Reads and checks a model, to be kept. */
  readonly read: { readonly ask: GivenModel; readonly answer: ReadDocument | Problems };
  readonly check: {
    readonly ask: GivenModel;
    readonly answer: { readonly problems: readonly ModelProblem[]; readonly size: ModelSize | null };
  };
  readonly design: {
    readonly ask: ChainAsked;
    /** `written` is a packed `chainDesignedSchema`. */
    readonly answer: Written | Exclude<ChainDesigned, { readonly kind: 'designed' }>;
  };
  readonly write: {
    readonly ask: { readonly document: Packed; readonly format: 'xlsx' | 'mps' };
    readonly answer:
      Written | { readonly kind: 'too-large'; readonly nonzeros: number; readonly limit: number };
  };
  readonly writeAnswer: {
    readonly ask: { readonly document: Packed; readonly answer: Packed; readonly locale: Locale };
    readonly answer: Written;
  };
  /** Puts the lanes into a model that the network has now: a packed `chainLanesSchema`. */
  readonly lanes: { readonly ask: GivenModel; readonly answer: Written | Problems };
  readonly examples: { readonly ask: null; readonly answer: readonly ChainSummaryDocument[] };
  /** An example as packed JSON; null where there is none of that id. */
  readonly example: { readonly ask: string; readonly answer: Written | null };
}

export type DeskKind = keyof DeskWork;

export interface ToDesk<K extends DeskKind = DeskKind> {
  readonly kind: K;
  readonly ask: DeskWork[K]['ask'];
}

/** What every thread of the desk knows from its start. */
export interface DeskKnowledge {
  readonly codes: KnownCodes;
}
