import type { CodeLists } from '../codes/check-code.ts';

/**
 * Everything that is looked at when the quality of a record is scored; pages name each in words. Those from
 * `yearsInOrder` on ask whether what is said can be so; the others whether it is said.
 */
export const qualityKeys = [
  /** A name in each of the three languages. */
  'nameInThree',
  /** What it is, in forty letters or more (fifteen Chinese signs). */
  'summary',
  'summaryInThree',
  'codes',
  'place',
  'website',
  'identifiers',
  /** The source is an address, so that others can look. */
  'sourceAddress',
  'sourceYear',
  /** A field of the type, named by the pointer, is filled in. */
  'given',
  'yearsInOrder',
  /** A year, or the year of the source, is not far from now. */
  'yearsNear',
  'pointInState',
  /** A figure is of a size that such things have. */
  'magnitude',
  /** Money and jobs, or area, fit each other. */
  'proportion',
  'codesKnown',
  'identifiersHold',
  'summaryNotName',
  'deadlineAhead',
  'websiteForm',
  'nameSafe',
  'certificatesValid',
] as const;
export type QualityKey = (typeof qualityKeys)[number];

/** One thing looked at: points had, points that could be had, and whether publication waits for it. */
export interface QualityPart {
  readonly key: QualityKey;
  readonly points: number;
  readonly of: number;
  /** Pointer into the body; null where it is about the whole. */
  readonly field: string | null;
  /** True only where it fails and must be mended first. */
  readonly isBlocking: boolean;
}

/** What a score needs beside the record. */
export interface QualityContext {
  /** ISO date. */
  readonly today: string;
  readonly codes: CodeLists;
}
