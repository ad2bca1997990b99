import { columnCount, modelBuilder, nonzeroCount, rowCount } from '@hamkor/optimiser';
import type { LinearModel, ModelBuilder } from '@hamkor/optimiser';
import type { CompiledChain, LinearForm } from './compiled.ts';
import { formValue } from './opened-chain.ts';
import { conditionalValueAtRisk, yearOutcomes } from './two-stage-risk.ts';

/** A disruption with the chain as it runs meanwhile, in rates per year. */
export interface DisruptionCase {
  readonly id: string;
  readonly probability: number;
  /** Share of the year that it lasts. */
  readonly share: number;
  readonly chain: CompiledChain;
}

/** Where the columns of a case stand in the programme of all. */
type Places = Int32Array;

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
  const builder = modelBuilder({ name: 'two-stage' });
  const baseColumns = Int32Array.from({ length: columnCount(base.linear) }, (_, column) => column);
  const columnScale = [...base.columnScale];
  const rowScale = [...base.rowScale];
  builder.addOffset(base.linear.offset);
  copyColumns(builder, base.linear, baseColumns.keys());
  const baseRows = copyRows(builder, base.linear, () => true);
  copyEntries(builder, base.linear, baseColumns, baseRows);
  const places = cases.map(({ chain }) => addCase(builder, base, chain, columnScale, rowScale));

  const plainRunning = runningForm(base);
  const forms = cases.map(({ chain }, place) => ({
    form: runningForm(chain),
    places: places[place]!,
  }));
  const unit = base.linear.cost.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0) || 1;
  const odds = yearOutcomes(cases.map(({ probability }) => probability));
  const eta = builder.column({ name: 'risk:eta', lower: -Infinity });
  const excess = odds.map((_, place) => builder.column({ name: `risk:excess:${cases[place]?.id ?? ''}` }));
  odds.forEach((_, place) => {
    const share = cases[place]?.share ?? 0;
    const running = forms[place];
    const constant = running === undefined ? 0 : share * (running.form.offset - plainRunning.offset);
    const row = builder.row({ name: `loss:${cases[place]?.id ?? ''}`, lower: constant / unit });
    builder.entry(row, excess[place]!, 1);
    builder.entry(row, eta, 1);
    if (running === undefined) return;
    enterForm(builder, row, running.form, running.places, -share / unit);
    enterForm(builder, row, plainRunning, baseColumns, share / unit);
  });
  const level = builder.row({ name: 'level:risk' });
  enterForm(builder, level, { coefficients: base.linear.cost, offset: 0 }, baseColumns, 1 / unit);
  builder.entry(level, eta, 1);
  excess.forEach((column, place) => builder.entry(level, column, odds[place]! / (1 - alpha)));
  const width = builder.columns();
  while (columnScale.length < width) columnScale.push(unit);
  while (rowScale.length < builder.rows()) rowScale.push(unit);

  const padded = ({ coefficients, offset }: LinearForm): LinearForm => {
    const wide = new Float64Array(width);
    wide.set(coefficients);
    return { coefficients: wide, offset };
  };
  const risk = padded({ coefficients: base.linear.cost, offset: base.linear.offset });
  risk.coefficients[eta] = unit;
  excess.forEach((column, place) => {
    risk.coefficients[column] = (unit * odds[place]!) / (1 - alpha);
  });
  const plainValues = (values: Float64Array): Float64Array => values.subarray(0, baseColumns.length);
  const riskAt = (values: Float64Array): number => {
    const planned = formValue(plainRunning, plainValues(values));
    const losses = forms.map(({ form, places: at }, place) => {
      const running = formValue(
        form,
        Float64Array.from(at, (column) => values[column]!),
      );
      return cases[place]!.share * (running - planned);
    });
    return conditionalValueAtRisk(
      odds.map((probability, place) => ({ probability, loss: losses[place] ?? 0 })),
      alpha,
    );
  };
  const linear = builder.build();
  return {
    ...base,
    linear,
    form: (objective) => {
      if (objective === 'risk') return risk;
      const form = base.form(objective);
      return form === null ? null : padded(form);
    },
    valueOf: (objective, values) =>
      objective === 'risk' ? riskAt(values) : base.valueOf(objective, plainValues(values)),
    levelRow: (objective) => (objective === 'risk' ? level : base.levelRow(objective)),
    rowScale: Float64Array.from(rowScale),
    columnScale: Float64Array.from(columnScale),
    rowMeaning: Array.from({ length: builder.rows() }, (_, row) => base.rowMeaning[row] ?? null),
    readPlan: (solution) => {
      const plan = base.readPlan({ ...solution, values: plainValues(solution.values) });
      const size = {
        columns: columnCount(linear),
        rows: rowCount(linear),
        nonzeros: nonzeroCount(linear),
        integers: linear.isInteger.reduce((sum, isInteger) => sum + isInteger, 0),
      };
      return { ...plan, risk: riskAt(solution.values), size };
    },
  };
};

/** The part of the cost that depends on what runs, not on what stands. */
export const runningForm = ({ linear, design }: CompiledChain): LinearForm => {
  const coefficients = linear.cost.slice();
  for (const column of design) coefficients[column] = 0;
  return { coefficients, offset: linear.offset };
};

const copyColumns = (builder: ModelBuilder, model: LinearModel, columns: Iterable<number>): void => {
  for (const column of columns)
    builder.column({
      name: model.columnNames[column]!,
      cost: model.cost[column]!,
      lower: model.lower[column]!,
      upper: model.upper[column]!,
      isInteger: model.isInteger[column] === 1,
    });
};

/** New places of the rows that are wanted; −1 for others. */
const copyRows = (
  builder: ModelBuilder,
  model: LinearModel,
  isWanted: (row: number) => boolean,
): Int32Array =>
  model.rowLower.reduce(
    (places, lower, row) => {
      const spec = { name: model.rowNames[row]!, lower, upper: model.rowUpper[row]! };
      places[row] = isWanted(row) ? builder.row(spec) : -1;
      return places;
    },
    new Int32Array(rowCount(model)),
  );

const copyEntries = (
  builder: ModelBuilder,
  model: LinearModel,
  columns: Int32Array,
  rows: Int32Array,
): void =>
  columns.forEach((place, column) => {
    for (let at = model.starts[column]!; at < model.starts[column + 1]!; at++) {
      const row = rows[model.rows[at]!]!;
      if (row >= 0) builder.entry(row, place, model.values[at]!);
    }
  });

const enterForm = (
  builder: ModelBuilder,
  row: number,
  { coefficients }: LinearForm,
  columns: Int32Array,
  factor: number,
): void =>
  coefficients.forEach((coefficient, column) => builder.entry(row, columns[column]!, coefficient * factor));

/** Columns and rows of what runs in a case; what stands is that of the base, by name. */
const addCase = (
  builder: ModelBuilder,
  base: CompiledChain,
  { linear, design, rowScale: rowScales, columnScale: columnScales }: CompiledChain,
  columnScale: number[],
  rowScale: number[],
): Places => {
  const shared = new Map(
    [...base.design].map((column) => [base.linear.columnNames[column]!, column] as const),
  );
  const stands = new Set(design);
  const places = new Int32Array(columnCount(linear));
  for (let column = 0; column < places.length; column++) {
    const name = linear.columnNames[column]!;
    const isDesign = stands.has(column);
    const known = isDesign ? shared.get(name) : undefined;
    if (known !== undefined) {
      places[column] = known;
      continue;
    }
    const lower = linear.lower[column]!;
    places[column] = builder.column({
      name,
      lower,
      // What the base knows nothing of cannot be built in a case alone.
      upper: isDesign ? lower : linear.upper[column]!,
      isInteger: linear.isInteger[column] === 1,
    });
    columnScale.push(columnScales[column]!);
  }
  const runs = new Uint8Array(rowCount(linear));
  for (let column = 0; column < places.length; column++)
    if (!stands.has(column))
      for (let at = linear.starts[column]!; at < linear.starts[column + 1]!; at++) runs[linear.rows[at]!] = 1;
  const isFree = (row: number): boolean =>
    linear.rowLower[row] === -Infinity && linear.rowUpper[row] === Infinity;
  // A row that only ties what stands is there already.
  const isWanted = (row: number): boolean => !isFree(row) && runs[row] === 1;
  copyEntries(builder, linear, places, copyRows(builder, linear, isWanted));
  for (let row = 0; row < runs.length; row++) if (isWanted(row)) rowScale.push(rowScales[row]!);
  return places;
};
