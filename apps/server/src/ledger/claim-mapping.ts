import type { ClaimDocument, IndicatorDocument } from '@hamkor/contract';
import { foldText } from '@hamkor/nomenclature';
import { allLanguages, translated } from '../listing/translated-text.ts';
import type { ClaimRow } from './tables.ts';

/** A claim as it is kept; its figures are found through `claim_indicator`. */
export const claimRow = (claim: Omit<ClaimDocument, 'rivals' | 'statedFigure'>): ClaimRow => ({
  id: claim.id,
  seed: claim.seed,
  text_en: claim.text.en,
  text_ru: claim.text.ru,
  text_zh: claim.text.zh,
  subject: claim.subject,
  stated_text: claim.stated.text,
  stated_unit: claim.stated.unit,
  stated_year: claim.stated.year,
  topic: claim.topic,
  verdict: claim.verdict,
  checked: claim.checked,
  checked_by: claim.checkedBy,
  note_en: claim.note?.en ?? null,
  note_ru: claim.note?.ru ?? null,
  note_zh: claim.note?.zh ?? null,
  confidence: claim.confidence,
  cited: claim.cited,
  origin: claim.origin,
  search: foldText(
    [claim.id, allLanguages(claim.text), ...claim.subject, claim.checked, allLanguages(claim.note)].join(' '),
  ),
});

/** The number a claim states, and other figures for the same fact. */
export interface ClaimFigures {
  readonly stated: IndicatorDocument | null;
  readonly rivals: IndicatorDocument[];
}

/** A claim as it leaves, with the figures found for it. */
export const claimDocument = (row: ClaimRow, { stated, rivals }: ClaimFigures): ClaimDocument => ({
  id: row.id,
  seed: row.seed,
  text: { en: row.text_en, ru: row.text_ru, zh: row.text_zh },
  subject: row.subject,
  stated: { text: row.stated_text, unit: row.stated_unit, year: row.stated_year },
  statedFigure: stated?.figure ?? null,
  topic: row.topic,
  verdict: row.verdict,
  checked: row.checked,
  checkedBy: row.checked_by,
  note: translated(row.note_en, row.note_ru, row.note_zh),
  confidence: row.confidence,
  cited: row.cited,
  origin: row.origin,
  rivals,
});
