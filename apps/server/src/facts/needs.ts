import { list, matching, number, oneOf, optional, text } from '@hamkor/provenance';
import type { NeedDocument } from '@hamkor/contract';
import { needKinds } from '@hamkor/contract';
import { branch, country, figureOf, id, product, recordColumns, recordOf, textColumns } from './columns.ts';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';

const origin = 'data-bank';

/** A request or offer as the table states it; whether it has expired depends on the day it is asked. */
export type NeedFact = Omit<NeedDocument, 'expired'>;

/** Requests and offers of cooperation. */
export const gatherNeeds: Gather<readonly NeedFact[]> = (facts, codes) =>
  facts
    .table(
      origin,
      'needs.csv',
      {
        id: id('NEED'),
        kind: oneOf('kind', needKinds),
        country: country('country', codes),
        organisation: text('organisation'),
        ...textColumns('title'),
        title_en: text('title_en'),
        hs: list(product('hs', codes)),
        isic: list(branch('isic')),
        quantity: optional(number('quantity', { min: 0 })),
        unit: optional(text('unit')),
        deadline: optional(text('deadline')),
        deadlineDate: optional(
          matching('deadline_date', /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date as 2025-12-31'),
        ),
        ...recordColumns,
      },
      (row) => row.id,
    )
    .map((row) =>
      recordOf(row, origin, {
        id: row.id,

        kind: row.kind,
        country: row.country,
        organisation: row.organisation,
        title: { en: row.title_en, ru: row.title_ru, zh: row.title_zh },
        hs: [...row.hs],
        isic: [...row.isic],
        quantity: figureOf(row, origin, row.quantity, row.unit),
        deadline: row.deadline,
        deadlineDate: row.deadlineDate,
      }),
    );

export const readNeeds = readerOf(gatherNeeds);
