/** Changes of a model as the editor makes them: each gives a new model and leaves the old one for undoing. */
import type { ChainModel, ChainTable, EvidenceRow } from '@hamkor/contract';
import { yours } from './evidence-of.ts';
import { fieldsOf, tables } from './fields.ts';
import { isNames, rowsOf, withRows } from './rows.ts';
import type { Row } from './rows.ts';

/** Origin of lanes that the corridor engine found. */
export const corridorEngine = 'corridors';

const marked = (model: ChainModel, table: ChainTable, row: Row, field: string): readonly EvidenceRow[] => {
  const isThis = (each: EvidenceRow): boolean =>
    each.table === table && each.row === row.id && each.field === field;
  const before = model.evidence.find(isThis);
  const mark: EvidenceRow = {
    id: before?.id ?? `${table}:${row.id}:${field}`,
    table,
    row: row.id,
    field,
    low: null,
    high: null,
    unit: before?.unit ?? (typeof row['unit'] === 'string' ? row['unit'] : ''),
    year: null,
    confidence: 'unverified',
    origin: yours,
    source: '',
  };
  return before === undefined
    ? [...model.evidence, mark]
    : model.evidence.map((each) => (isThis(each) ? mark : each));
};

/** Whether a column holds figures whose origin is kept. */
const isFigure = (table: ChainTable, field: string): boolean =>
  table !== 'evidence' &&
  table !== 'changes' &&
  fieldsOf[table].some((each) => each.field === field && each.kind === 'number');

/** Follows a renamed row wherever another row names it. */
const withRenamed = (model: ChainModel, table: ChainTable, from: string, to: string): ChainModel =>
  tables.reduce((now, other) => {
    const naming = new Set(
      fieldsOf[other].flatMap((field) =>
        field.kind === 'reference' && field.to.includes(table) ? [field.field] : [],
      ),
    );
    // Limits, effects, changes and evidence name rows of any table in plain fields.
    if (other === 'limits') for (const field of ['what', 'where', 'via']) naming.add(field);
    if (other === 'effects') naming.add('target');
    const rows = rowsOf(now, other);
    const follow = (row: Row): Row => {
      let next: Row = row;
      for (const field of naming) if (row[field] === from) next = { ...next, [field]: to };
      if ((other === 'changes' || other === 'evidence') && row['table'] === table && row['row'] === from)
        next = { ...next, row: to };
      const { members } = row;
      if (other === 'groups' && row['of'] === table && Array.isArray(members))
        next = { ...next, members: members.map((member: unknown) => (member === from ? to : member)) };
      return next;
    };
    const followed = rows.map(follow);
    return followed.some((row, place) => row !== rows[place]) ? withRows(now, other, followed) : now;
  }, model);

/** One field of one row set; a figure becomes the reader's own, a new id is followed by all who name the row. */
export const setField = (
  model: ChainModel,
  table: ChainTable,
  place: number,
  field: string,
  value: unknown,
): ChainModel => {
  const rows = rowsOf(model, table);
  const row = rows[place];
  if (row === undefined || row[field] === value) return model;
  const changed = withRows(
    model,
    table,
    rows.map((each, index) => (index === place ? { ...each, [field]: value } : each)),
  );
  if (field === 'id') {
    return typeof value === 'string' ? withRenamed(changed, table, row.id, value) : model;
  }
  return isFigure(table, field) ? { ...changed, evidence: marked(changed, table, row, field) } : changed;
};

/**
 * A name as the reader typed it in one language. A row whose three names are alike was named by a reader: all follow.
 */
export const renamed = (now: unknown, locale: 'en' | 'ru' | 'zh', text: string): unknown => {
  if (!isNames(now)) return { en: text, ru: text, zh: text };
  const isOne = now.en === now.ru && now.ru === now.zh;
  return isOne ? { en: text, ru: text, zh: text } : { ...now, [locale]: text };
};

export const addRow = (model: ChainModel, table: ChainTable, row: Row): ChainModel =>
  withRows(model, table, [...rowsOf(model, table), row]);

/** Without a row and without what was known of its figures; rows that name it stay, and the check says so. */
export const removeRow = (model: ChainModel, table: ChainTable, place: number): ChainModel => {
  const gone = rowsOf(model, table)[place];
  if (gone === undefined) return model;
  const rest = withRows(
    model,
    table,
    rowsOf(model, table).filter((_, index) => index !== place),
  );
  return table === 'evidence'
    ? rest
    : {
        ...rest,
        evidence: rest.evidence.filter((each) => each.table !== table || each.row !== gone.id),
      };
};
