import { columnCount, nonzeroCount, rowCount } from '@hamkor/optimiser';
import type { CompiledChain, LinearForm } from '../compile/compiled.ts';
import { formValue } from '../questions/opened-chain.ts';
import { enterForm, shareDesign } from './two-stage-programme.ts';
import type { SharedProgramme } from './two-stage-programme.ts';
import { conditionalValueAtRisk, yearOutcomes } from './two-stage-risk.ts';

/** A disruption with the chain as it runs meanwhile, in rates per year. */
export interface DisruptionCase {
  readonly id: string;
  readonly probability: number;
  /** Share of the year that it lasts. */
  readonly share: number;
  readonly chain: CompiledChain;
}

/**
 * A chain that is designed before it is known what will happen: the extensive form. What is open and built is shared; what
 * runs has a copy per disruption. With Q the cost of what runs, a disruption that lasts a share w of the year loses
 * `w (Q of its copy − Q of the plan)`, and the objective `risk` is the conditional value at risk of what the whole year costs
 * (Rockafellar & Uryasev 2000, Journal of Risk 2:21-41):
 *
 *     cost of the plan + eta + Σ p v / (1 − alpha),  v ≥ loss − eta,  v ≥ 0
 *
 * over the disruptions and a year without any. Since the plan's cost is part of it, no plan gains by being dearer in a normal
 * year so that its losses look smaller. As people read it, `risk` is that less the cost of the plan: the conditional value at
 * risk of the losses.
 */
export const twoStageChain = (
  base: CompiledChain,
  cases: readonly DisruptionCase[],
  alpha: number,
): CompiledChain => {
  const programme = shareDesign(
    base,
    cases.map(({ chain }) => chain),
  );
  const odds = yearOutcomes(cases.map(({ probability }) => probability));
  const { form: risk, level } = addRisk(base, cases, odds, alpha, programme);
  const linear = programme.builder.build();
  const width = columnCount(base.linear);
  const plainValues = (values: Float64Array): Float64Array => values.subarray(0, width);
  const planned = runningForm(base);
  const running = cases.map(({ chain, share }, place) => ({
    form: runningForm(chain),
    share,
    places: programme.places[place]!,
  }));
  const riskAt = (values: Float64Array): number => {
    const before = formValue(planned, plainValues(values));
    const losses = running.map(({ form, share, places }) => {
      const meanwhile = Float64Array.from(places, (column) => values[column]!);
      return share * (formValue(form, meanwhile) - before);
    });
    return conditionalValueAtRisk(
      odds.map((probability, place) => ({ probability, loss: losses[place] ?? 0 })),
      alpha,
    );
  };
  const size = {
    columns: columnCount(linear),
    rows: rowCount(linear),
    nonzeros: nonzeroCount(linear),
    integers: linear.isInteger.reduce((sum, isInteger) => sum + isInteger, 0),
  };
  return {
    ...base,
    linear,
    form: (objective) => {
      if (objective === 'risk') return risk;
      const form = base.form(objective);
      return form === null ? null : widened(form, size.columns);
    },
    valueOf: (objective, values) =>
      objective === 'risk' ? riskAt(values) : base.valueOf(objective, plainValues(values)),
    levelRow: (objective) => (objective === 'risk' ? level : base.levelRow(objective)),
    rowScale: Float64Array.from(programme.rowScale),
    columnScale: Float64Array.from(programme.columnScale),
    rowMeaning: Array.from({ length: size.rows }, (_, row) => base.rowMeaning[row] ?? null),
    readPlan: (solution) => {
      const plan = base.readPlan({ ...solution, values: plainValues(solution.values) });
      return { ...plan, risk: riskAt(solution.values), size };
    },
  };
};

/** The part of the cost that depends on what runs, not on what stands. */
const runningForm = ({ linear, design }: CompiledChain): LinearForm => {
  const coefficients = linear.cost.slice();
  for (const column of design) coefficients[column] = 0;
  return { coefficients, offset: linear.offset };
};

const widened = ({ coefficients, offset }: LinearForm, width: number): LinearForm => {
  const wide = new Float64Array(width);
  wide.set(coefficients);
  return { coefficients: wide, offset };
};

/** Columns of eta and the excesses, rows of the losses, and the form that they make with the cost of the plan. */
const addRisk = (
  base: CompiledChain,
  cases: readonly DisruptionCase[],
  odds: readonly number[],
  alpha: number,
  { builder, places, columnScale, rowScale }: SharedProgramme,
): { readonly form: LinearForm; readonly level: number } => {
  const own = Int32Array.from({ length: columnCount(base.linear) }, (_, column) => column);
  const planned = runningForm(base);
  // Losses are counted in units of the largest coefficient, so that solvers meet figures near one.
  const unit = base.linear.cost.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0) || 1;
  const eta = builder.column({ name: 'risk:eta', lower: -Infinity });
  const weights: (readonly [column: number, weight: number])[] = [[eta, 1]];
  for (const [place, probability] of odds.entries()) {
    const { id, share, chain } = cases[place] ?? { id: '', share: 0, chain: base };
    const excess = builder.column({ name: `risk:excess:${id}` });
    weights.push([excess, probability / (1 - alpha)]);
    const meanwhile = runningForm(chain);
    const lower = (share * (meanwhile.offset - planned.offset)) / unit;
    const row = builder.row({ name: `loss:${id}`, lower });
    builder.entry(row, excess, 1);
    builder.entry(row, eta, 1);
    if (share === 0) continue;
    enterForm(builder, row, meanwhile, places[place]!, -share / unit);
    enterForm(builder, row, planned, own, share / unit);
  }
  const level = builder.row({ name: 'level:risk' });
  enterForm(builder, level, { coefficients: base.linear.cost, offset: 0 }, own, 1 / unit);
  const cost = { coefficients: base.linear.cost, offset: base.linear.offset };
  const form = widened(cost, builder.columns());
  for (const [column, weight] of weights) {
    builder.entry(level, column, weight);
    form.coefficients[column] = weight * unit;
  }
  while (columnScale.length < builder.columns()) columnScale.push(unit);
  while (rowScale.length < builder.rows()) rowScale.push(unit);
  return { form, level };
};
