import type { Confidence, Step } from '@hamkor/provenance';
import type { Standing } from '@hamkor/nomenclature';

export interface CountryRow {
  readonly iso3: string;
  readonly name_en: string;
  readonly name_ru: string;
  readonly name_zh: string;
  readonly standing: Standing;
  readonly standing_note: string;
  readonly accession_year: number | null;
  readonly official_languages: string[];
  readonly currency: string;
  readonly agreements: string[];
  readonly wto_member_since: number | null;
  readonly cited: string;
  readonly confidence: Confidence;
  readonly confidence_note: string;
  readonly origin: string;
  /** Folded names and code, looked through by searches. */
  readonly search: string;
}

/** One value of one indicator, with its provenance spread over columns. */
export interface IndicatorRow {
  /** Place in the source tables: makes the order of rival values of one year complete. */
  readonly id: number;
  readonly iso3: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly confidence: Confidence;
  readonly origin: string;
  readonly other_origins: string[];
  readonly cited: string | null;
  readonly steps: readonly Step[];
}

export interface CountryTables {
  readonly country: CountryRow;
  readonly indicator: IndicatorRow;
}
