import { applyScenario } from './apply-scenario.ts';
import { checkCodes } from './check-model-codes.ts';
import type { CheckContext } from './check-model-context.ts';
import { candidates, checkContext } from './check-model-context.ts';
import { checkRanges } from './check-model-ranges.ts';
import { checkReferences } from './check-model-references.ts';
import { checkRules } from './check-model-rules.ts';
import { checkUnits } from './check-model-units.ts';
import { fieldsOf } from './model-fields.ts';
import { rowsNamed } from './model-groups.ts';
import type { ChainTable, GroupRow } from './model.ts';
import { chainTables, groupKinds } from './model.ts';
import type { ModelProblem } from './model-problem.ts';

/** Rows and columns that changes and evidence speak of, and whether every scenario can be laid over the model. */
export const checkChanges = (context: CheckContext): void => {
  for (const table of ['changes', 'evidence'] as const)
    for (const place of context.rowsOf(table)) {
      const of = chainTables.find((name) => name === place.row.table);
      if (of === undefined) continue;
      checkPlace(context, table, place, of);
    }
  if (!context.isWhole(...chainTables)) return;
  for (const { row } of context.rowsOf('scenarios')) {
    if (context.isFull()) return;
    checkScenario(context, row.id);
  }
};

const checkPlace = (
  context: CheckContext,
  table: 'changes' | 'evidence',
  place: {
    readonly row: { readonly id: string; readonly row: string; readonly field: string };
    readonly at: number;
  },
  of: ChainTable,
): void => {
  const { row, field } = place.row;
  const kind = groupKinds.find((group): group is GroupRow['of'] => group === of);
  if (row !== '*' && !context.has(of, row) && !(kind !== undefined && context.isGroup(row, kind)))
    context.tell('unknown-reference', table, place, 'row', row, candidates(context.ids(of), row));
  // Of changes, whose columns are fewer, the scenario tells.
  const fields = fieldsOf(of).map(({ name }) => name);
  if (table === 'evidence' && !fields.includes(field))
    context.tell('not-in-list', table, place, 'field', field, fields.join('; '));
};

/** What a scenario makes wrong that was right before, told at the change that does it. */
const checkScenario = (context: CheckContext, scenario: string): void => {
  const { model, tell } = context;
  const applied = applyScenario(model, scenario);
  const retell = (problem: ModelProblem): void => {
    const place =
      problem.table === 'changes' && problem.row !== null
        ? context.rowsOf('changes')[problem.row - 1]
        : undefined;
    tell(problem.kind, 'changes', place ?? null, problem.field, problem.found, problem.expected);
  };
  if (applied.kind === 'problems') {
    applied.problems.forEach(retell);
    return;
  }
  const variant = checkContext(applied.model, context);
  const before = checkContext(model, context);
  for (const checked of [variant, before]) {
    checkReferences(checked);
    checkRules(checked);
    checkCodes(checked);
    checkUnits(checked);
    checkRanges(checked);
  }
  const known = new Set(before.problems().map(placeKey));
  for (const problem of variant.problems()) {
    if (known.has(placeKey(problem))) continue;
    const change = context
      .rowsOf('changes')
      .find(
        ({ row }) =>
          row.scenario === scenario &&
          row.table === problem.table &&
          rowsNamed(model, model[problem.table], problem.table, row.row).includes(problem.id ?? ''),
      );
    tell(problem.kind, 'changes', change ?? null, 'set', problem.found, problem.expected);
  }
};

const placeKey = ({ kind, table, row, field, found }: ModelProblem): string =>
  [kind, table, row, field, found].join('\n');
