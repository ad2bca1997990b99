import type { NeedDocument } from '@hamkor/contract';
import { figureOf, noteOf, sourceOf } from './record-mapping.ts';
import type { NeedRow } from './tables.ts';

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
