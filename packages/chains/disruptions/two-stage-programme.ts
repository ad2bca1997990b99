import { columnCount, modelBuilder, rowCount } from '@hamkor/optimiser';
import type { LinearModel, ModelBuilder } from '@hamkor/optimiser';
import type { CompiledChain, LinearForm } from '../compile/compiled.ts';

/** One programme of a chain and of copies of what runs in it, what stands being shared. */
export interface SharedProgramme {
  readonly builder: ModelBuilder;
  /** Column of the programme per column of each copy; those of the chain itself keep their places. */
  readonly places: readonly Int32Array[];
  /** As in `CompiledChain`; columns and rows added later add theirs. */
  readonly columnScale: number[];
  readonly rowScale: number[];
}

/** Columns and rows of the chain come first, as they are; what stands in a copy is that of the chain, by name. */
export const shareDesign = (base: CompiledChain, copies: readonly CompiledChain[]): SharedProgramme => {
  const builder = modelBuilder({ name: 'two-stage' });
  const programme = {
    builder,
    columnScale: [...base.columnScale],
    rowScale: [...base.rowScale],
  };
  const { linear } = base;
  builder.addOffset(linear.offset);
  const columns = linear.cost.map((_, column) => addColumn(builder, linear, column, true));
  const rows = linear.rowLower.map((_, row) => addRow(builder, linear, row));
  copyEntries(builder, linear, Int32Array.from(columns), Int32Array.from(rows));
  return { ...programme, places: copies.map((copy) => addCopy(programme, base, copy)) };
};

const addColumn = (builder: ModelBuilder, model: LinearModel, column: number, hasCost: boolean): number =>
  builder.column({
    name: model.columnNames[column]!,
    cost: hasCost ? model.cost[column]! : 0,
    lower: model.lower[column]!,
    upper: model.upper[column]!,
    isInteger: model.isInteger[column] === 1,
  });

const addRow = (builder: ModelBuilder, model: LinearModel, row: number): number =>
  builder.row({
    name: model.rowNames[row]!,
    lower: model.rowLower[row]!,
    upper: model.rowUpper[row]!,
  });

/** Entries of rows that have a place; −1 = none. */
const copyEntries = (
  builder: ModelBuilder,
  { starts, rows, values }: LinearModel,
  columnPlaces: Int32Array,
  rowPlaces: Int32Array,
): void =>
  columnPlaces.forEach((place, column) => {
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      const row = rowPlaces[rows[at]!]!;
      if (row >= 0) builder.entry(row, place, values[at]!);
    }
  });

const addCopy = (
  { builder, columnScale, rowScale }: Omit<SharedProgramme, 'places'>,
  base: CompiledChain,
  copy: CompiledChain,
): Int32Array => {
  const { linear } = copy;
  const shared = new Map([...base.design].map((column) => [base.linear.columnNames[column]!, column]));
  const stands = new Set(copy.design);
  const places = new Int32Array(columnCount(linear));
  for (let column = 0; column < places.length; column++) {
    const known = stands.has(column) ? shared.get(linear.columnNames[column]!) : undefined;
    if (known === undefined) columnScale.push(copy.columnScale[column]!);
    places[column] = known ?? addColumn(builder, linear, column, false);
  }
  const wanted = rowsThatRun(linear, stands);
  const rows = new Int32Array(rowCount(linear)).fill(-1);
  for (const row of wanted) {
    rows[row] = addRow(builder, linear, row);
    rowScale.push(copy.rowScale[row]!);
  }
  copyEntries(builder, linear, places, rows);
  return places;
};

/** Rows that bind something that runs: those that only tie what stands are in the chain already, levels are free. */
const rowsThatRun = (
  { starts, rows, rowLower, rowUpper }: LinearModel,
  stands: ReadonlySet<number>,
): readonly number[] => {
  const runs = new Set<number>();
  for (let column = 0; column + 1 < starts.length; column++) {
    if (stands.has(column)) continue;
    for (let at = starts[column]!; at < starts[column + 1]!; at++) runs.add(rows[at]!);
  }
  return [...runs]
    .filter((row) => rowLower[row] !== -Infinity || rowUpper[row] !== Infinity)
    .toSorted((a, b) => a - b);
};

/** Enters a form times a factor into a row; its column i stands at place i of `places`. */
export const enterForm = (
  builder: ModelBuilder,
  row: number,
  { coefficients }: LinearForm,
  places: Int32Array,
  factor: number,
): void =>
  coefficients.forEach((coefficient, column) => builder.entry(row, places[column]!, coefficient * factor));
