import type { RecordBody } from './record-body.ts';
import type { RecordType } from './record-type.ts';
import type { Visibility } from './visibility.ts';

/** A draft is being written; a submitted one waits for whoever may publish it; a withdrawn one stays in the history. */
export const statuses = ['draft', 'submitted', 'published', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

/** Whose record it is. */
export interface Owner {
  /** ISO 3166-1 alpha-3; null for records of the Organisation as a whole. */
  readonly state: string | null;
  /** Record id of an organisation; null where a state keeps the record, or the platform took it up from a source. */
  readonly organisation: string | null;
}

/** Another value that some source gives for a field of a record: shown beside, never merged. */
export interface RivalFigure {
  /** Pointer into the body: `/details/investment`. */
  readonly field: string;
  readonly value: number;
  readonly unit: string;
  readonly year: number | null;
  readonly cited: string;
  readonly confidence: 'published' | 'estimated' | 'unverified';
  /** Number of the act that reported it. */
  readonly act: number;
}

/** A record as the acts about it have made it: the fold of its history. */
export interface RecordState {
  readonly id: string;
  readonly type: RecordType;
  readonly owner: Owner;
  readonly status: Status;
  readonly visibility: Visibility;
  /** 1 for the first body, one more with every changed one. */
  readonly version: number;
  readonly body: RecordBody;
  readonly rivals: readonly RivalFigure[];
  /**
   * Accounts that wrote in it since it was last published: where the rules want a second person, none of them may
   * publish it.
   */
  readonly authors: readonly string[];
  /** Instants of the acts, ISO 8601; null before the first of its kind. */
  readonly createdAt: string;
  /** Null again once a withdrawn record is written anew: what stands in it then has not been published. */
  readonly publishedAt: string | null;
  /** When somebody last said that it still holds: publication, correction or renewal. */
  readonly confirmedAt: string | null;
  /** Last day on which it counts as current, ISO date; null when the policy lets the type not expire. */
  readonly expiresOn: string | null;
  /** Number of the newest act about it. */
  readonly act: number;
}
