import type { RecordType } from './record-type.ts';
import type { Role } from './role.ts';
import type { Scope, Visibility } from './visibility.ts';

/** What one state lays down for one type of record. */
export interface TypeRule {
  /** What a new record gets unless its author chooses narrower or another allowed one. */
  readonly usual: Visibility;
  /** What an author may choose. */
  readonly allowed: readonly Scope[];
  readonly publish: readonly Role[];
  readonly confirm: readonly Role[];
  readonly withdraw: readonly Role[];
  /** Whether somebody else than the author must publish. */
  readonly needsSecondPerson: boolean;
  /** Quality below which publication is refused, 0 to 1. */
  readonly leastQuality: number;
  /** Months after which a record must be renewed; null: it does not expire. */
  readonly expiresAfterMonths: number | null;
}

/** The rules of one state for its own records; no other state and no hub can widen them. */
export interface Policy {
  /** ISO 3166-1 alpha-3. */
  readonly state: string;
  /** Day from which it holds, ISO date. */
  readonly from: string;
  readonly rules: Readonly<Record<RecordType, TypeRule>>;
  /** What it rests on: a decree, a letter; null for the rules the platform comes with. */
  readonly basis: string | null;
}
