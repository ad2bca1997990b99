import type { OrganisationDocument } from '@hamkor/contract';
import { nameOf, noteOf, sourceOf } from './record-mapping.ts';
import type { OrganisationRow } from './tables.ts';

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
