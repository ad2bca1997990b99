import type { ProjectDocument } from '@hamkor/contract';
import { figureOf, nameOf, noteOf, sourceOf } from './record-mapping.ts';
import type { ProjectRow } from './tables.ts';

/** A project as it leaves. */
export const projectDocument = (row: ProjectRow): ProjectDocument => ({
  ...sourceOf(row),
  note: noteOf(row),
  name: nameOf(row),
  countries: row.countries,
  isic: row.isic,
  hs: row.hs,
  stage: row.stage,
  startYear: row.start_year,
  completionYear: row.completion_year,
  capacity: figureOf(row, row.capacity, row.capacity_unit ?? ''),
  investment: figureOf(row, row.investment_usd, 'USD'),
  currencyNote: row.currency_note,
  jobs: figureOf(row, row.jobs, 'jobs'),
  partners: row.partners,
  locationName: row.location_name,
  place: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
  corridorHint: row.corridor_hint,
  summary: { en: row.summary_en, ru: row.summary_ru, zh: row.summary_zh },
});
