import { checkCapacity } from './check-model-capacity.ts';
import { checkChanges } from './check-model-changes.ts';
import { checkCodes } from './check-model-codes.ts';
import type { CheckOptions } from './check-model-context.ts';
import { checkContext } from './check-model-context.ts';
import { checkCycle } from './check-model-cycle.ts';
import { checkIds } from './check-model-ids.ts';
import { checkRanges } from './check-model-ranges.ts';
import { checkReferences } from './check-model-references.ts';
import { checkRules } from './check-model-rules.ts';
import { checkSources } from './check-model-sources.ts';
import { checkUnits } from './check-model-units.ts';
import { chainTables } from './model.ts';
import type { ChainModel } from './model.ts';
import type { ModelProblem } from './model-problem.ts';
import { estimateSize, mostNonzeros } from './model-size.ts';

/**
 * Everything that is wrong with a model before it is compiled, sheet by sheet, at most 200 places. What rests on names
 * (cycles, sources, capacity, size) is looked at only once all names are right, so that one slip is not told five times.
 */
export const checkModel = (model: ChainModel, options: CheckOptions): readonly ModelProblem[] => {
  const context = checkContext(model, options);
  checkIds(context);
  checkReferences(context);
  checkRules(context);
  checkCodes(context);
  checkUnits(context);
  checkRanges(context);
  checkChanges(context);
  const hasWrongNames = context
    .problems()
    .some(({ kind }) => kind === 'unknown-reference' || kind === 'duplicate-id' || kind === 'unit-mismatch');
  if (hasWrongNames || !context.isWhole(...chainTables)) {
    if (context.isWhole('recipes', 'inputs')) checkCycle(context);
    return context.problems();
  }
  const before = context.problems().length;
  checkCycle(context);
  checkSources(context);
  if (context.problems().length === before) checkCapacity(context);
  const size = estimateSize(model);
  if (size.nonzeros > mostNonzeros)
    context.tell('too-large', 'lanes', null, null, size.nonzeros, `≤ ${mostNonzeros}`);
  return context.problems();
};
