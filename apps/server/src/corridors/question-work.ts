/** What a question about routes hands to its thread, and what the thread hands back. */
import type { RouteQuestionDocument } from '@hamkor/contract';
import type { CorridorFacts, Overlay, RouteQuestion, RouteRefusal } from '@hamkor/corridors';
import type { Locale } from '@hamkor/messages';
import type { RouteFormat } from './route-fields.ts';

export interface QuestionWork {
  /** Names the content of the network that is asked. */
  readonly key: string;
  readonly question: RouteQuestion;
  readonly told: RouteQuestionDocument;
  /** Id of the one route wanted; null = all. */
  readonly route: string | null;
  readonly format: RouteFormat;
  /** Language of the words in the answer. */
  readonly locale: Locale;
}

/** Rows that a network is opened from. */
export interface NetworkRows {
  readonly facts: CorridorFacts;
  readonly overlay: Overlay | null;
}

/** A thread is sent a question, and the rows of the network before it where it does not hold them. */
export interface ToQuestionThread {
  readonly work: QuestionWork;
  readonly rows: NetworkRows | null;
}

export type AnsweredQuestion =
  /** `body` is text in UTF-8; `tag` its ETag where that is of less than the whole text. */
  | { readonly kind: 'written'; readonly body: Uint8Array<ArrayBuffer>; readonly tag: string | null }
  | { readonly kind: 'refused'; readonly refusal: Exclude<RouteRefusal, { readonly kind: 'no-path' }> }
  /** The answer holds no route of the id that is wanted. */
  | { readonly kind: 'unknown-route' };

/** `ready`: the thread has loaded what it runs; `unknown-network`: the question is to be sent again with the rows. */
export type FromQuestionThread =
  AnsweredQuestion | { readonly kind: 'ready' } | { readonly kind: 'unknown-network' };
