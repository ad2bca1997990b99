import type { NeedDocument } from '@hamkor/contract';
import { codePaths, figureOf, noteColumns, noteOf, searchTextOf, sourceOf } from './record-mapping.ts';
import type { NeedRow } from './tables.ts';

/** A request or an offer as it is kept; whether it has expired depends on the day it is asked for. */
export const needRow = (need: Omit<NeedDocument, 'expired'>): NeedRow => ({
  ...sourceOf(need),
  ...noteColumns(need.note),
  isic: need.isic,
  isic_path: codePaths(need.isic),
  hs: need.hs,
  hs_path: codePaths(need.hs),
  countries: [need.country],
  kind: need.kind,
  organisation: need.organisation,
  title_en: need.title.en,
  title_ru: need.title.ru,
  title_zh: need.title.zh,
  quantity: need.quantity?.value ?? null,
  quantity_unit: need.quantity?.unit ?? null,
  deadline: need.deadline,
  deadline_date: need.deadlineDate,
  search: searchTextOf([need.id, need.organisation, need.title, need.note, need.hs]),
});

/**
 * A request or an offer as it leaves.
 *
 * @param today ISO date; the last day of a deadline is still in time
 */
export const needDocument = (row: NeedRow, today: string): NeedDocument => ({
  ...sourceOf(row),
  note: noteOf(row),
  kind: row.kind,
  country: row.countries[0]!,
  organisation: row.organisation,
  title: { en: row.title_en, ru: row.title_ru, zh: row.title_zh },
  hs: row.hs,
  isic: row.isic,
  quantity: figureOf(row, row.quantity, row.quantity_unit ?? ''),
  deadline: row.deadline,
  deadlineDate: row.deadline_date,
  expired: row.deadline_date === null ? null : row.deadline_date < today,
});
