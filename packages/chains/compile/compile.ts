import type { LinearModel } from '@hamkor/optimiser';
import { addBalances } from './compile-balance.ts';
import { addCapacities } from './compile-capacity.ts';
import { addColumns, regimeFinder } from './compile-columns.ts';
import { addCuts } from './compile-cuts.ts';
import type { ChainDraft } from './compile-draft.ts';
import { newDraft } from './compile-draft.ts';
import type { Terms } from './compile-terms.ts';
import { toForm } from './compile-terms.ts';
import { indexModel } from './compile-index.ts';
import { addLimits } from './compile-limits.ts';
import type { ObjectiveColumns } from './compile-objectives.ts';
import { addFairness, fairnessOf, objectiveTerms } from './compile-objectives.ts';
import { addOrigins } from './compile-origin.ts';
import type { Reach } from './compile-reach.ts';
import { reachOf } from './compile-reach.ts';
import type { ScaledModel } from './compile-scale.ts';
import { scaleModel } from './compile-scale.ts';
import type { Compilation, CompileOptions, CompiledChain, LinearForm } from './compiled.ts';
import type { ChainModel } from '../model/model.ts';
import { mostNonzeros } from '../model/model-size.ts';
import type { Objective } from '../questions/question.ts';
import { isMaximised, objectives } from '../questions/question.ts';
import { readPlan } from '../plan/read-plan.ts';
import { planValues } from '../plan/read-plan-values.ts';

/** Entries that flows and lines bring at least, counted before a column is made. */
const leastNonzeros = (reach: Reach, regimesOf: ReturnType<typeof regimeFinder>): number => {
  let count = 0;
  for (const flow of reach.flows)
    count += 2 * regimesOf(flow).length * flow.most.filter((most) => most > 0).length;
  for (const line of reach.lines) count += (3 + line.recipe.inputs.length) * line.most.length + 2;
  return count;
};

/** A row per objective that holds its form to a level, free for now. */
const addLevels = (
  { builder, row }: ChainDraft,
  levels: ReadonlyMap<Objective, Terms>,
): ReadonlyMap<Objective, number> => {
  const rows = new Map<Objective, number>();
  for (const [objective, { entries }] of levels) {
    const level = row({ name: `level:${objective}` });
    for (const [column, coefficient] of entries) builder.entry(level, column, coefficient);
    rows.set(objective, level);
  }
  return rows;
};

const costTerms = (natural: LinearModel): Terms => ({
  entries: [...natural.cost].flatMap((cost, column) => (cost === 0 ? [] : [[column, cost] as const])),
  offset: natural.offset,
});

const sealChain = (
  draft: ChainDraft,
  own: ObjectiveColumns,
  levels: ReadonlyMap<Objective, number>,
  scaled: ScaledModel,
): CompiledChain => {
  const { columns } = draft;
  const { linear, columnScale, rowScale } = scaled;
  const forms = new Map<Objective, LinearForm | null>();
  const formOf = (objective: Objective): LinearForm | null => {
    if (objective === 'risk') return null;
    if (objective === 'cost') return { coefficients: linear.cost, offset: linear.offset };
    const terms = objectiveTerms(draft, objective, own);
    if (terms === null) return null;
    const { coefficients, offset } = toForm(terms, linear.cost.length);
    return { coefficients: coefficients.map((value, column) => value * columnScale[column]), offset };
  };
  const form = (objective: Objective): LinearForm | null => {
    const known = forms.get(objective) ?? formOf(objective);
    forms.set(objective, known);
    return known;
  };
  return {
    model: draft.index.model,
    linear,
    form,
    valueOf: (objective, values) => {
      const measured = form(objective);
      if (measured === null) return null;
      if (objective === 'fairness') return fairnessOf(draft, planValues(scaled, values));
      const minimised = measured.coefficients.reduce(
        (sum, coefficient, column) => sum + coefficient * values[column],
        measured.offset,
      );
      return isMaximised(objective) ? -minimised : minimised;
    },
    levelRow: (objective) => levels.get(objective) ?? null,
    rowScale,
    columnScale,
    rowMeaning: draft.rowMeaning,
    design: Int32Array.from([...columns.open.values(), ...columns.lines.values()]).sort(),
    readPlan: (solution) => readPlan(draft, scaled, solution),
  };
};

/**
 * The mixed-integer programme of a chain. A model that `checkModel` finds fault with may lose rows silently: check first.
 *
 * The objective is money per year: of every period its own money per year, weighted by years × discount factor over the
 * sum of these; what is built counts once, since it stands in every period.
 */
export const compileChain = (model: ChainModel, options: CompileOptions): Compilation => {
  const index = indexModel(model);
  const reach = reachOf(index);
  const regimesOf = regimeFinder({ index, reach });
  const least = leastNonzeros(reach, regimesOf);
  if (least > mostNonzeros) return { kind: 'too-large', nonzeros: least, limit: mostNonzeros };
  const draft = newDraft(index, reach, options);
  addColumns(draft, regimesOf);
  addBalances(draft);
  addCapacities(draft);
  addOrigins(draft);
  addLimits(draft);
  addCuts(draft);
  const asked = options.levels ?? objectives;
  const own = asked.includes('fairness') ? addFairness(draft) : { leastValueAdded: null };
  const levels = new Map<Objective, Terms>();
  for (const objective of asked) {
    if (objective === 'risk') continue;
    const terms =
      objective === 'cost' ? costTerms(draft.builder.build()) : objectiveTerms(draft, objective, own);
    if (terms !== null) levels.set(objective, terms);
  }
  const levelRows = addLevels(draft, levels);
  const nonzeros = draft.builder.entries();
  if (nonzeros > mostNonzeros) return { kind: 'too-large', nonzeros, limit: mostNonzeros };
  const scaled = scaleModel(draft.builder.build(), draft.columnScale);
  return { kind: 'compiled', chain: sealChain(draft, own, levelRows, scaled) };
};
