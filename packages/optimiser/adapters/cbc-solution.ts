import type { LinearModel } from '../linear-model.ts';

/** What the solution file of CBC says, in the sense that CBC minimises in. */
export interface CbcSolution {
  readonly status: 'optimal' | 'stopped' | 'infeasible' | 'unbounded';
  readonly objective: number;
  /** Whether the values are a point of the model: not where CBC falls back on the relaxation. */
  readonly hasPoint: boolean;
  readonly values: Float64Array;
  readonly rowDuals: Float64Array;
  readonly columnDuals: Float64Array;
}

/**
 * Reads a solution file of rows r1, r2, … and columns c1, c2, …, written with `printingOptions all`: place, name, value,
 * dual, `**` before what is out of bounds. Figures have eight digits. Null where the first line is none that CBC writes.
 */
export const readCbcSolution = (text: string, model: LinearModel): CbcSolution | null => {
  const [first = '', ...lines] = text.split('\n');
  const head = /^(.*?) - objective value (\S+)/.exec(first);
  if (head === null) return null;
  const [, said = '', objective] = head;
  const values = new Float64Array(model.cost.length);
  const columnDuals = new Float64Array(model.cost.length);
  const rowDuals = new Float64Array(model.rowLower.length);
  for (const line of lines) {
    const match = /^(?:\*\*)?\s*\d+ ([rc])(\d+)\s+(\S+)\s+(\S+)/.exec(line);
    if (match === null) continue;
    const [, axis, number, value, dual] = match;
    const at = Number(number) - 1;
    if (axis === 'r') rowDuals[at] = Number(dual);
    else {
      const read = Number(value);
      values[at] = model.isInteger[at] === 1 ? Math.round(read) : read;
      columnDuals[at] = Number(dual);
    }
  }
  const status = statusOf(said);
  if (status === null) return null;
  const hasPoint = (status === 'optimal' || status === 'stopped') && !said.includes('no integer solution');
  return { status, objective: Number(objective), hasPoint, values, rowDuals, columnDuals };
};

const statusOf = (said: string): CbcSolution['status'] | null => {
  if (/^optimal/i.test(said)) return 'optimal';
  if (/infeasible/i.test(said)) return 'infeasible';
  if (/^unbounded/i.test(said)) return 'unbounded';
  return /^stopped/i.test(said) ? 'stopped' : null;
};
