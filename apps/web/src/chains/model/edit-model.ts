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

/** Plain fields, besides references, in which rows of any table are named. */
const plainNames: Readonly<Partial<Record<ChainTable, readonly string[]>>> = {
  limits: ['what', 'where', 'via'],
  effects: ['target'],
};

/** A row that names the renamed one, naming it anew. */
const follower = (other: ChainTable, table: ChainTable, from: string, to: string) => {
  const naming = [
    ...fieldsOf[other].flatMap((field) =>
      field.kind === 'reference' && field.to.includes(table) ? [field.field] : [],
    ),
    ...(plainNames[other] ?? []),
  ];
  return (row: Row): Row => {
    const named = naming.filter((field) => row[field] === from);
    if ((other === 'changes' || other === 'evidence') && row['table'] === table && row['row'] === from)
      named.push('row');
    if (named.length > 0)
      return Object.assign({}, row, Object.fromEntries(named.map((field) => [field, to])));
    const { members } = row;
    if (other !== 'groups' || row['of'] !== table || !Array.isArray(members) || !members.includes(from))
      return row;
    return { ...row, members: members.map((member: unknown) => (member === from ? to : member)) };
  };
};

/** Follows a renamed row wherever another row names it. */
const withRenamed = (model: ChainModel, table: ChainTable, from: string, to: string): ChainModel =>
  tables.reduce((now, other) => {
    const rows = rowsOf(now, other);
    const followed = rows.map(follower(other, table, from, to));
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
  const changed = withRows(model, table, rows.with(place, { ...row, [field]: value }));
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
