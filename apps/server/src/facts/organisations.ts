import { list, matching, oneOf, optional, text } from '@hamkor/provenance';
import type { OrganisationDocument } from '@hamkor/contract';
import { organisationKinds } from '@hamkor/contract';
import {
  branch,
  country,
  id,
  nameColumns,
  nameOf,
  product,
  recordColumns,
  recordOf,
  textColumns,
} from './columns.ts';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';

const origin = 'data-bank';

/** Ministries, banks, enterprises, institutes and chambers. */
export const gatherOrganisations: Gather<readonly OrganisationDocument[]> = (facts, codes) =>
  facts
    .table(
      origin,
      'organisations.csv',
      {
        id: id('ORG'),
        ...nameColumns,
        country: country('country', codes),
        kind: oneOf('kind', organisationKinds),
        isic: list(branch('isic')),
        hs: list(product('hs', codes)),
        website: optional(matching('website', /^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name such as eabr.org')),
        lei: optional(matching('lei', /^[A-Z0-9]{18}\d{2}$/, 'a legal entity identifier (ISO 17442)')),
        ...textColumns('summary'),
        summary_en: text('summary_en'),
        ...recordColumns,
      },
      (row) => row.id,
    )
    .map((row) =>
      recordOf(row, origin, {
        id: row.id,

        name: nameOf(row),
        country: row.country,
        kind: row.kind,
        isic: [...row.isic],
        hs: [...row.hs],
        website: row.website,
        lei: row.lei,
        summary: { en: row.summary_en, ru: row.summary_ru, zh: row.summary_zh },
      }),
    );

export const readOrganisations = readerOf(gatherOrganisations);
