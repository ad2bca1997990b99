import type { LinearModel } from '../linear-model.ts';

export interface WriteMpsOptions {
  /** `plain`: r1, r2, … and c1, c2, …, whatever the model calls them; for programs that are told only numbers. */
  readonly names?: 'own' | 'plain';
}

/**
 * A model as free MPS text that HiGHS and CBC read and `readMps` reads back exactly: numbers in full, every bound that
 * is not the usual one. Blanks in names become underscores; where names are missing or no longer distinct, the rows or
 * columns are numbered instead. Two things MPS cannot say: a row with two ends is an end and a width, whose sum may differ
 * from the other end in the last bit; and a row whose lower end is above its upper one has only the upper, beside an
 * empty row that cannot hold.
 */
export const writeMps = (model: LinearModel, { names = 'own' }: WriteMpsOptions = {}): string => {
  const rowNames = namesFor(names === 'own' ? model.rowNames : [], model.rowLower.length, 'r');
  const columnNames = namesFor(names === 'own' ? model.columnNames : [], model.cost.length, 'c');
  const objective = freshName('cost', rowNames);
  const impossible = freshName('impossible', [...rowNames, objective]);
  const hasCrossed = model.rowLower.some((lower, row) => lower > model.rowUpper[row]!);
  const title = model.name.trim().replaceAll(/\s+/g, '_') || 'model';
  return [
    `NAME ${title} FREE`,
    ...(model.sense === 'maximise' ? ['OBJSENSE', '    MAX'] : []),
    'ROWS',
    ` N ${objective}`,
    ...rowNames.map((name, row) => ` ${rowType(model, row)} ${name}`),
    ...(hasCrossed ? [` G ${impossible}`] : []),
    'COLUMNS',
    ...columnLines(model, columnNames, rowNames, objective),
    'RHS',
    ...(model.offset === 0 ? [] : [` RHS ${objective} ${-model.offset}`]),
    ...rowNames.flatMap((name, row) => {
      const side = rightSide(model, row);
      return side === 0 ? [] : [` RHS ${name} ${side}`];
    }),
    ...(hasCrossed ? [` RHS ${impossible} 1`] : []),
    'RANGES',
    ...rowNames.flatMap((name, row) =>
      isRanged(model, row) ? [` RNG ${name} ${model.rowUpper[row]! - model.rowLower[row]!}`] : [],
    ),
    'BOUNDS',
    ...columnNames.flatMap((name, column) => boundLines(model, column).map((line) => ` ${line(name)}`)),
    'ENDATA',
    '',
  ].join('\n');
};

const namesFor = (own: readonly string[], count: number, letter: string): readonly string[] => {
  const usable = own.map((name) => name.trim().replaceAll(/\s+/g, '_'));
  const isUsable =
    usable.length === count &&
    new Set(usable).size === count &&
    usable.every((name) => name !== '' && name !== "'MARKER'");
  return isUsable ? usable : Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
};

const freshName = (wanted: string, taken: readonly string[]): string => {
  const names = new Set(taken);
  let name = wanted;
  while (names.has(name)) name += '_';
  return name;
};

const isRanged = ({ rowLower, rowUpper }: LinearModel, row: number): boolean =>
  rowLower[row]! > -Infinity && rowUpper[row]! < Infinity && rowLower[row]! < rowUpper[row]!;

/** Rows with two ends start from the one from which the width leads to the other without loss, if there is one. */
const rowType = (model: LinearModel, row: number): 'N' | 'L' | 'G' | 'E' => {
  const lower = model.rowLower[row]!;
  const upper = model.rowUpper[row]!;
  if (lower === upper) return 'E';
  if (isRanged(model, row)) return upper - (upper - lower) === lower ? 'L' : 'G';
  if (upper < Infinity) return 'L';
  return lower > -Infinity ? 'G' : 'N';
};

const rightSide = (model: LinearModel, row: number): number => {
  const type = rowType(model, row);
  return type === 'N' ? 0 : type === 'G' ? model.rowLower[row]! : model.rowUpper[row]!;
};

const columnLines = (
  model: LinearModel,
  columnNames: readonly string[],
  rowNames: readonly string[],
  objective: string,
): string[] => {
  const lines: string[] = [];
  let isWhole = false;
  const mark = (next: boolean): void => {
    if (next !== isWhole) lines.push(` M 'MARKER' '${next ? 'INTORG' : 'INTEND'}'`);
    isWhole = next;
  };
  columnNames.forEach((name, column) => {
    mark(model.isInteger[column] === 1);
    const from = model.starts[column]!;
    const to = model.starts[column + 1]!;
    // A column that stands nowhere is told all the same.
    if (model.cost[column] !== 0 || from === to) lines.push(` ${name} ${objective} ${model.cost[column]!}`);
    for (let entry = from; entry < to; entry++)
      lines.push(` ${name} ${rowNames[model.rows[entry]!]!} ${model.values[entry]!}`);
  });
  mark(false);
  return lines;
};

/** Bounds that differ from 0 and infinity; of whole columns all of them, since programs differ in what they assume. */
const boundLines = (model: LinearModel, column: number): readonly ((name: string) => string)[] => {
  const lower = model.lower[column]!;
  const upper = model.upper[column]!;
  const isWhole = model.isInteger[column] === 1;
  if (lower === -Infinity && upper === Infinity) return [(name) => `FR BND ${name}`];
  if (lower === upper) return [(name) => `FX BND ${name} ${lower}`];
  const lines: ((name: string) => string)[] = [];
  if (lower === -Infinity) lines.push((name) => `MI BND ${name}`);
  else if (lower !== 0 || upper < 0) lines.push((name) => `LO BND ${name} ${lower}`);
  if (upper < Infinity) lines.push((name) => `UP BND ${name} ${upper}`);
  else if (isWhole) lines.push((name) => `PL BND ${name}`);
  return lines;
};
