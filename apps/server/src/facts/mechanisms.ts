import { confidences, matching, oneOf, optional, source, text, year } from '@hamkor/provenance';
import type { MechanismDocument } from '@hamkor/contract';
import { nameColumns, nameOf, textColumns, textOf } from './columns.ts';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';

const origin = 'sco-mechanisms';

/** Bodies, decision rules, programmes, platforms and sources of finance. */
export const gatherMechanisms: Gather<readonly MechanismDocument[]> = (facts) =>
  facts
    .table(
      origin,
      'mechanisms.csv',
      {
        id: matching('id', /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id in small letters such as sco-mim'),
        ...nameColumns,
        kind: text('kind'),
        members: text('members'),
        establishedYear: optional(year('established_year')),
        ...textColumns('role'),
        role_en: text('role_en'),
        ...textColumns('decision_rule'),
        source: source(),
        year: optional(year('year')),
        confidence: oneOf('confidence', confidences),
        confidenceNote: text('confidence_note'),
      },
      (row) => row.id,
    )
    .map((row) => ({
      id: row.id,
      confidence: row.confidence,
      cited: row.source,
      year: row.year,
      origin,
      name: nameOf(row),
      kind: row.kind,
      members: row.members,
      establishedYear: row.establishedYear,
      role: { en: row.role_en, ru: row.role_ru, zh: row.role_zh },
      decisionRule: textOf('decision_rule', row),
      confidenceNote: row.confidenceNote,
    }));

export const readMechanisms = readerOf(gatherMechanisms);
