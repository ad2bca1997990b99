import { foldText } from '@hamkor/nomenclature';
import type { CountryDocument } from '@hamkor/contract';
import type { CountryRow } from './tables.ts';

/** A country as it is kept. */
export const countryRow = (country: CountryDocument): CountryRow => ({
  iso3: country.iso3,
  name_en: country.name.en,
  name_ru: country.name.ru,
  name_zh: country.name.zh,
  standing: country.standing,
  standing_note: country.standingNote,
  accession_year: country.accessionYear,
  official_languages: country.officialLanguages,
  currency: country.currency,
  agreements: country.agreements,
  wto_member_since: country.wtoMemberSince,
  cited: country.cited,
  confidence: country.confidence,
  confidence_note: country.confidenceNote,
  origin: country.origin,
  search: foldText([country.iso3, country.name.en, country.name.ru, country.name.zh].join(' ')),
});

/** A country as it leaves. */
export const countryDocument = (row: CountryRow): CountryDocument => ({
  iso3: row.iso3,
  name: { en: row.name_en, ru: row.name_ru, zh: row.name_zh },
  standing: row.standing,
  standingNote: row.standing_note,
  accessionYear: row.accession_year,
  officialLanguages: row.official_languages,
  currency: row.currency,
  agreements: row.agreements,
  wtoMemberSince: row.wto_member_since,
  cited: row.cited,
  confidence: row.confidence,
  confidenceNote: row.confidence_note,
  origin: row.origin,
});
