import type { MechanismDocument } from '@hamkor/contract';
import { translated } from '../listing/translated-text.ts';
import { nameColumns, nameOf, searchTextOf, sourceOf } from './record-mapping.ts';
import type { MechanismRow } from './tables.ts';

/** A body, rule, programme, platform or source of finance as it is kept. */
export const mechanismRow = (mechanism: MechanismDocument): MechanismRow => ({
  ...sourceOf(mechanism),
  ...nameColumns(mechanism.name),
  kind: mechanism.kind,
  members: mechanism.members,
  established_year: mechanism.establishedYear,
  role_en: mechanism.role.en,
  role_ru: mechanism.role.ru,
  role_zh: mechanism.role.zh,
  decision_rule_en: mechanism.decisionRule?.en ?? null,
  decision_rule_ru: mechanism.decisionRule?.ru ?? null,
  decision_rule_zh: mechanism.decisionRule?.zh ?? null,
  confidence_note: mechanism.confidenceNote,
  search: searchTextOf([
    mechanism.id,
    mechanism.name,
    mechanism.kind,
    mechanism.members,
    mechanism.role,
    mechanism.decisionRule,
  ]),
});

/** A body, rule, programme, platform or source of finance as it leaves. */
export const mechanismDocument = (row: MechanismRow): MechanismDocument => ({
  ...sourceOf(row),
  name: nameOf(row),
  kind: row.kind,
  members: row.members,
  establishedYear: row.established_year,
  role: { en: row.role_en, ru: row.role_ru, zh: row.role_zh },
  decisionRule: translated(row.decision_rule_en, row.decision_rule_ru, row.decision_rule_zh),
  confidenceNote: row.confidence_note,
});
