import { compileChain } from '../compile/compile.ts';
import type { CompiledChain } from '../compile/compiled.ts';
import type { LimitRow } from '../model/model.ts';

/** By how much a bound is moved to see how far its row follows; a power of two, since rows are linear in it. */
const shift = 1 / 1024;

const moved = (bound: number | null): number | null => (bound === null ? null : bound + shift);

const isShare = ({ kind }: LimitRow): boolean => kind === 'share' || kind === 'value-added';

/** Activities of rows in their own units, by the name of the row. */
const activities = (
  { linear, rowScale }: CompiledChain,
  rows: ReadonlySet<number>,
  valueOf: (column: string) => number,
): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  linear.columnNames.forEach((name, column) => {
    for (let at = linear.starts[column]!; at < linear.starts[column + 1]!; at++) {
      const row = linear.rows[at]!;
      if (!rows.has(row)) continue;
      const key = linear.rowNames[row]!;
      sums.set(key, (sums.get(key) ?? 0) + linear.values[at]! * valueOf(name) * rowScale[row]!);
    }
  });
  return sums;
};

/**
 * Shares are held as `part − bound × whole`: easing one by 1 eases its row by the whole. These wholes in a plan, by the name of
 * the row, found by moving the bounds a little and compiling again; rows of other limits follow their bound one by one.
 */
export const shareWholes = (chain: CompiledChain, values: Float64Array): ReadonlyMap<string, number> => {
  const { model } = chain;
  const shares = new Set(model.limits.filter(isShare).map(({ id }) => id));
  if (shares.size === 0) return new Map();
  const limits = model.limits.map((limit) =>
    shares.has(limit.id) ? Object.assign({}, limit, { min: moved(limit.min), max: moved(limit.max) }) : limit,
  );
  const compiled = compileChain({ ...model, limits }, { alpha: 0, levels: [] });
  if (compiled.kind === 'too-large') return new Map();
  const valueOf = new Map(
    chain.linear.columnNames.map((name, column) => [name, values[column]! * chain.columnScale[column]!]),
  );
  const rowsOf = ({ rowMeaning }: CompiledChain): ReadonlySet<number> =>
    new Set(
      rowMeaning.flatMap((meaning, row) =>
        meaning !== null && meaning.table === 'limits' && shares.has(meaning.row) ? [row] : [],
      ),
    );
  const natural = ({ columnScale, linear }: CompiledChain): ((column: string) => number) => {
    const scales = new Map(linear.columnNames.map((name, column) => [name, columnScale[column]!]));
    return (name) => (valueOf.get(name) ?? 0) / (scales.get(name) ?? 1);
  };
  const before = activities(chain, rowsOf(chain), natural(chain));
  const after = activities(compiled.chain, rowsOf(compiled.chain), natural(compiled.chain));
  return new Map([...before].map(([row, activity]) => [row, (activity - (after.get(row) ?? NaN)) / shift]));
};
