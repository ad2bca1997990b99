import type { CodeDistance } from './code-nearness.ts';
import type { Side } from './side.ts';

/** What a score is made of; keys are those of `matchPartSchema`. */
export const partKeys = [
  'code',
  'capacity',
  'size',
  'certificate',
  'reach',
  'language',
  'state',
  'record',
  'freshness',
] as const;
export type PartKey = (typeof partKeys)[number];
export type PartWeights = Readonly<Record<PartKey, number>>;

/** What each part weighs where no outcomes have said otherwise; only those known on both sides count. */
export const usualWeights = (): PartWeights => ({
  code: 4,
  capacity: 1.5,
  size: 0.5,
  certificate: 1.5,
  reach: 1,
  language: 0.5,
  state: 0.5,
  record: 1,
  freshness: 0.5,
});

/** Hard conditions that whoever looks sets beside those of the records. */
export interface Conditions {
  readonly withinDays?: number | null;
  /** Standards the giver must hold. */
  readonly certificates?: readonly string[];
  /** First states from which the other side may come; all where empty. */
  readonly states?: readonly string[];
  readonly employees?: { readonly least: number | null; readonly most: number | null };
}

/** Everything that matching looks at beside the two sides. */
export interface MatchTerms {
  readonly codes: CodeDistance;
  /** Days by the best corridor from who gives to who asks; null unknown. */
  readonly days: (giver: Side, asker: Side) => number | null;
  /** Whether the asker's state takes a certificate of the giver's for the standard asked; null: only the standard itself counts. */
  readonly recognises: ((held: string, wanted: string, giver: Side, asker: Side) => boolean) | null;
  /** ISO date. */
  readonly today: string;
  readonly weights: PartWeights;
}

/** One part of a score: what was compared, how well it fits, how much it weighs. */
export interface MatchPart {
  readonly key: PartKey;
  /** 0 to 1; null when unknown on one side, and then it does not count. */
  readonly fit: number | null;
  readonly weight: number;
  /** Neutral values, not words: `HS 870829`, `500 t`, `12`. */
  readonly asked: string | null;
  readonly given: string | null;
}
