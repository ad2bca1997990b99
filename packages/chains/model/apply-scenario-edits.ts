import { fieldsOf } from './model-fields.ts';
import type { ModelField } from './model-fields.ts';
import { rowsNamed } from './model-groups.ts';
import type { ChainModel, ChainTable, ChangeRow, EvidenceRow } from './model.ts';
import { chainTables } from './model.ts';
import type { ModelProblem, ModelProblemKind } from './model-problem.ts';
import { shown } from './problem-list.ts';

/** What a scenario does to one field of one row: a new value, then factors. */
export interface Edit {
  /** Absent = the value that stands there. */
  value?: number | string | boolean;
  factor: number;
  /** Change that set the value, or the last that multiplied it; for telling what is wrong. */
  change: NumberedChange;
}

export interface NumberedChange {
  readonly row: ChangeRow;
  /** 1 is the first row of the sheet `changes`. */
  readonly at: number;
}

export type TableEdits = ReadonlyMap<string, ReadonlyMap<string, Edit>>;

/** Tables that a scenario may change: what the model is made of, not what is said about it. */
const changeable: readonly ChainTable[] = chainTables.filter(
  (table) => !['groups', 'scenarios', 'changes', 'evidence', 'stages'].includes(table),
);

/** A problem of a change. */
export const changeProblem = (
  { row, at }: NumberedChange,
  kind: ModelProblemKind,
  field: keyof ChangeRow,
  found: unknown,
  expected: string,
): ModelProblem => ({
  kind,
  table: 'changes',
  row: at,
  id: row.id,
  field,
  found: shown(found),
  expected,
});

/** Edits of a scenario by table, row and field. Several factors multiply; two values that differ contradict each other. */
export const scenarioEdits = (
  model: ChainModel,
  scenario: string,
): { readonly edits: ReadonlyMap<ChainTable, TableEdits>; readonly problems: readonly ModelProblem[] } => {
  const edits = new Map<ChainTable, Map<string, Map<string, Edit>>>();
  const problems: ModelProblem[] = [];
  model.changes.forEach((row, index) => {
    if (row.scenario !== scenario) return;
    const change = { row, at: index + 1 };
    const place = placeOf(model, change);
    if ('problem' in place) {
      problems.push(place.problem);
      return;
    }
    const { table, field, rows } = place;
    const byRow = edits.get(table) ?? new Map<string, Map<string, Edit>>();
    edits.set(table, byRow);
    const range = row.bound === null ? null : rangeOf(model, table, field.name);
    let isRanged = false;
    for (const id of rows) {
      const byField = byRow.get(id) ?? new Map<string, Edit>();
      const edit: Edit = byField.get(field.name) ?? { factor: 1, change };
      const value = row.set ?? (row.bound === null ? undefined : range?.(id)?.[row.bound]) ?? undefined;
      if (row.multiply !== null) edit.factor *= row.multiply;
      else if (value === undefined) continue;
      else if (edit.value !== undefined && edit.value !== value) {
        problems.push(contradiction(change, edit, value));
        return;
      } else edit.value = value;
      isRanged = true;
      edit.change = change;
      byField.set(field.name, edit);
      byRow.set(id, byField);
    }
    if (row.bound !== null && !isRanged && rows.length > 0)
      problems.push(changeProblem(change, 'unknown-reference', 'bound', row.bound, 'evidence'));
  });
  return { edits, problems };
};

const contradiction = (change: NumberedChange, before: Edit, value: unknown): ModelProblem =>
  changeProblem(
    change,
    'contradictory-change',
    change.row.bound === null ? 'set' : 'bound',
    value,
    `${before.change.row.id}: ${shown(before.value)}`,
  );

type Place =
  | { readonly table: ChainTable; readonly field: ModelField; readonly rows: readonly string[] }
  | { readonly problem: ModelProblem };

/** Rows and field that a change speaks of. */
const placeOf = (model: ChainModel, change: NumberedChange): Place => {
  const { row } = change;
  const given = (['set', 'multiply', 'bound'] as const).filter((way) => row[way] !== null);
  if (given.length !== 1) {
    const found = given.length === 0 ? '' : given.join(' + ');
    return {
      problem: changeProblem(
        change,
        'contradictory-change',
        given[1] ?? 'set',
        found,
        'set | multiply | bound',
      ),
    };
  }
  const table = changeable.find((name) => name === row.table);
  if (table === undefined)
    return { problem: changeProblem(change, 'not-in-list', 'table', row.table, changeable.join('; ')) };
  const fields = fieldsOf(table).filter(
    ({ name, kind }) => name !== 'id' && kind !== 'names' && kind !== 'list' && kind !== 'any',
  );
  const field = fields.find(({ name }) => name === row.field);
  if (field === undefined) {
    const expected = fields.map(({ name }) => name).join('; ');
    return { problem: changeProblem(change, 'not-in-list', 'field', row.field, expected) };
  }
  if (given[0] !== 'set' && field.kind !== 'number')
    return { problem: changeProblem(change, 'wrong-type', 'field', row.field, 'number') };
  const ids = new Set<string>(model[table].map(({ id }) => id));
  const rows = rowsNamed(model, model[table], table, row.row).filter((id) => ids.has(id));
  if (rows.length === 0 && ids.size > 0)
    return { problem: changeProblem(change, 'unknown-reference', 'row', row.row, table) };
  return { table, field, rows };
};

/** Range of a figure: of its row, else of a group it is in, else of all rows. */
const rangeOf = (
  model: ChainModel,
  table: ChainTable,
  field: string,
): ((id: string) => Pick<EvidenceRow, 'low' | 'high'> | undefined) => {
  const ranges = model.evidence.filter((row) => row.table === table && row.field === field);
  const exact = new Map(ranges.map((row) => [row.row, row]));
  const byMember = new Map<string, EvidenceRow>();
  for (const row of ranges) {
    const group = model.groups.find(({ id, of }) => id === row.row && of === table);
    for (const member of group?.members ?? []) byMember.set(member, row);
  }
  return (id) => exact.get(id) ?? byMember.get(id) ?? exact.get('*');
};
