import type { Confidence, Origin, OriginTable } from '@hamkor/provenance';

export interface OriginRow {
  readonly id: string;
  readonly producer: string;
  readonly title: string;
  readonly url: string;
  readonly accessed: string;
  readonly licence: string;
  readonly period: string;
  readonly citation: string;
  readonly processing: Origin['processing'];
  readonly processing_note: string;
  readonly gaps: string[];
  readonly tables: readonly OriginTable[];
}

export interface ClaimRow {
  readonly id: string;
  readonly seed: 'article-2025' | 'note-2021';
  readonly text_en: string;
  readonly text_ru: string | null;
  readonly text_zh: string | null;
  readonly subject: string[];
  readonly stated_text: string;
  readonly stated_unit: string;
  readonly stated_year: number | null;
  readonly topic: string;
  readonly verdict: 'confirmed' | 'differs' | 'contradicted' | 'not-found';
  readonly checked: string | null;
  readonly checked_by: string | null;
  readonly note_en: string | null;
  readonly note_ru: string | null;
  readonly note_zh: string | null;
  readonly confidence: Confidence;
  readonly cited: string;
  readonly origin: string;
  readonly search: string;
}

/** An indicator value that is the number a claim states, or that speaks of the same fact. */
export interface ClaimIndicatorRow {
  readonly claim: string;
  readonly part: 'stated' | 'rival';
  readonly iso3: string;
  readonly indicator: string;
  readonly year: number;
}

/** A view: how many records of a kind rest on an origin. */
export interface OriginUseRow {
  readonly kind:
    'country' | 'indicator' | 'claim' | 'project' | 'park' | 'organisation' | 'need' | 'mechanism';
  readonly origin: string;
  readonly records: number;
  readonly first_year: number | null;
  readonly last_year: number | null;
}

export interface LedgerTables {
  readonly origin: OriginRow;
  readonly claim: ClaimRow;
  readonly claim_indicator: ClaimIndicatorRow;
  readonly origin_use: OriginUseRow;
}
