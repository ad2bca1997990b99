import type { RecordType } from '../record-type.ts';
import type { Owner } from '../record-state.ts';
import type { Visibility } from '../visibility.ts';

/** What a person may attempt, with what the rules must know about it. */
export type Attempt =
  | {
      readonly deed: 'draft';
      readonly type: RecordType;
      readonly owner: Owner;
      readonly visibility: Visibility;
    }
  /** Writing in a draft, a submitted or a withdrawn record: it is a draft then. */
  | { readonly deed: 'edit'; readonly visibility: Visibility }
  | { readonly deed: 'submit' }
  /** `quality` is the score, 0 to 1; `isBlocked` tells that a part of it must be mended first. */
  | {
      readonly deed: 'publish';
      readonly visibility: Visibility;
      readonly quality: number;
      readonly isBlocked: boolean;
    }
  /** Also taking back what one has submitted oneself. */
  | { readonly deed: 'return' }
  | { readonly deed: 'correct'; readonly quality: number; readonly isBlocked: boolean }
  | { readonly deed: 'confirm' }
  | { readonly deed: 'withdraw' }
  /** Quality of what is to hold again. */
  | { readonly deed: 'restore'; readonly quality: number; readonly isBlocked: boolean }
  | { readonly deed: 'report-figure' }
  | { readonly deed: 'judge-duplicate' }
  | { readonly deed: 'express-interest' };

export type Deed = Attempt['deed'];

/** Why not: the words of `problems.rule`, but for the first two, which are a matter of who one is. */
export type Refusal =
  | 'notSignedIn'
  | 'wrongRole'
  | 'otherState'
  | 'otherOrganisation'
  | 'secondPerson'
  | 'leastQuality'
  | 'scopeNotAllowed'
  | 'statusNotRight'
  | 'ownRecord';

export type Decision = { readonly kind: 'allowed' } | { readonly kind: 'refused'; readonly why: Refusal };

export const allowed: Decision = { kind: 'allowed' };
export const refused = (why: Refusal): Decision => ({ kind: 'refused', why });
