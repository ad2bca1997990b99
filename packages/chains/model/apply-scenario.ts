import type { z } from 'zod';
import { changeProblem, scenarioEdits } from './apply-scenario-edits.ts';
import type { Edit, TableEdits } from './apply-scenario-edits.ts';
import { fieldsOf } from './model-fields.ts';
import type { ChainModel, ChainTable } from './model.ts';
import type { ModelProblem } from './model-problem.ts';
import { rowSchemas } from './model-schema.ts';
import { problemList, shown } from './problem-list.ts';
import { problemOfIssue } from './read-model-issue.ts';

export type AppliedScenario =
  | { readonly kind: 'model'; readonly model: ChainModel }
  | { readonly kind: 'problems'; readonly problems: readonly ModelProblem[] };

/**
 * The model with a scenario laid over it: rows that change are new, all others are the very same. A value that is unknown
 * stays unknown when it is multiplied. Null = the model as it stands.
 */
export const applyScenario = (model: ChainModel, scenario: string | null): AppliedScenario => {
  if (scenario === null) return { kind: 'model', model };
  if (!model.scenarios.some(({ id }) => id === scenario))
    return {
      kind: 'problems',
      problems: [
        {
          kind: 'unknown-reference',
          table: 'scenarios',
          row: null,
          id: null,
          field: 'id',
          found: shown(scenario),
          expected: model.scenarios.map(({ id }) => id).join('; '),
        },
      ],
    };
  const { edits, problems: misplaced } = scenarioEdits(model, scenario);
  const problems = problemList();
  for (const problem of misplaced) problems.add(problem);
  const changed: Partial<Record<ChainTable, readonly unknown[]>> = {};
  for (const [table, byRow] of edits) {
    const read = editedTable(model, table, byRow);
    for (const problem of read.problems) problems.add(problem);
    changed[table] = read.rows;
  }
  const found = problems.all();
  if (found.length > 0) return { kind: 'problems', problems: found };
  return { kind: 'model', model: { ...model, ...changed } as ChainModel };
};

const editedTable = (
  model: ChainModel,
  table: ChainTable,
  byRow: TableEdits,
): { readonly rows: readonly unknown[]; readonly problems: readonly ModelProblem[] } => {
  const schema: z.ZodType = rowSchemas[table];
  const problems: ModelProblem[] = [];
  const rows = model[table].map((row): unknown => {
    const byField = byRow.get(row.id);
    if (byField === undefined) return row;
    const edited: Record<string, unknown> = { ...row };
    for (const [field, edit] of byField) edited[field] = editedValue(edited[field], edit);
    const read = schema.safeParse(edited);
    if (read.success) return edited;
    for (const issue of read.error.issues) {
      const edit = byField.get(String(issue.path[0]));
      if (edit === undefined) continue;
      const place = { table, row: null, id: row.id, fields: fieldsOf(table) };
      const { kind, found, expected } = problemOfIssue(issue, issue.path, edited, place);
      problems.push(changeProblem(edit.change, kind, wayOf(edit), found, expected));
    }
    return row;
  });
  return { rows, problems };
};

const editedValue = (before: unknown, { value, factor }: Edit): unknown => {
  const start = value ?? before;
  return typeof start === 'number' && factor !== 1 ? start * factor : start;
};

const wayOf = ({ change: { row } }: Edit): 'set' | 'multiply' | 'bound' =>
  row.set !== null ? 'set' : row.multiply === null ? 'bound' : 'multiply';
