import type { OrganisationDocument } from '@hamkor/contract';
import {
  codePaths,
  nameColumns,
  nameOf,
  noteColumns,
  noteOf,
  searchTextOf,
  sourceOf,
} from './record-mapping.ts';
import type { OrganisationRow } from './tables.ts';

/** An organisation as it is kept. */
export const organisationRow = (organisation: OrganisationDocument): OrganisationRow => ({
  ...sourceOf(organisation),
  ...noteColumns(organisation.note),
  ...nameColumns(organisation.name),
  isic: organisation.isic,
  isic_path: codePaths(organisation.isic),
  hs: organisation.hs,
  hs_path: codePaths(organisation.hs),
  countries: [organisation.country],
  kind: organisation.kind,
  website: organisation.website,
  lei: organisation.lei,
  summary_en: organisation.summary.en,
  summary_ru: organisation.summary.ru,
  summary_zh: organisation.summary.zh,
  search: searchTextOf([
    organisation.id,
    organisation.name,
    organisation.website,
    organisation.lei,
    organisation.summary,
    organisation.note,
    organisation.hs,
  ]),
});

/** An organisation as it leaves. */
export const organisationDocument = (row: OrganisationRow): OrganisationDocument => ({
  ...sourceOf(row),
  note: noteOf(row),
  name: nameOf(row),
  country: row.countries[0]!,
  kind: row.kind,
  isic: row.isic,
  hs: row.hs,
  website: row.website,
  lei: row.lei,
  summary: { en: row.summary_en, ru: row.summary_ru, zh: row.summary_zh },
});
