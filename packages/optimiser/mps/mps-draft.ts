import type { LinearModel } from '../linear-model.ts';

/** Which kind of row; N beyond the first are rows without bounds. */
export type RowType = 'N' | 'L' | 'G' | 'E';

/** What has been read of a file so far. */
export interface MpsDraft {
  name: string;
  sense: LinearModel['sense'];
  /** Name of the first N row; null until there is one. */
  objective: string | null;
  offset: number;
  readonly rowOf: Map<string, number>;
  readonly rowNames: string[];
  readonly rowTypes: RowType[];
  readonly rightSides: number[];
  /** NaN = no range. */
  readonly ranges: number[];
  readonly columnOf: Map<string, number>;
  readonly columnNames: string[];
  readonly cost: number[];
  readonly lower: number[];
  readonly upper: number[];
  readonly isInteger: number[];
  /** Whole by marker and without any bound so far: then it is 0 or 1. */
  readonly isUnbound: boolean[];
  /** Whether the file gives a lower bound, so that a negative upper one does not take it away. */
  readonly hasLower: boolean[];
  readonly starts: number[];
  readonly rows: number[];
  readonly values: number[];
  readonly sets: Map<string, string>;
}

export const newDraft = (): MpsDraft => ({
  name: '',
  sense: 'minimise',
  objective: null,
  offset: 0,
  rowOf: new Map(),
  rowNames: [],
  rowTypes: [],
  rightSides: [],
  ranges: [],
  columnOf: new Map(),
  columnNames: [],
  cost: [],
  lower: [],
  upper: [],
  isInteger: [],
  isUnbound: [],
  hasLower: [],
  starts: [0],
  rows: [],
  values: [],
  sets: new Map(),
});

/** Range of a row by its type, right-hand side and RANGES entry (IBM MPSX; the sign matters for equations only). */
const rowBounds = (type: RowType, side: number, range: number): readonly [number, number] => {
  const width = Math.abs(range);
  const hasRange = !Number.isNaN(range);
  if (type === 'N') return [-Infinity, Infinity];
  if (type === 'L') return [hasRange ? side - width : -Infinity, side];
  if (type === 'G') return [side, hasRange ? side + width : Infinity];
  if (!hasRange) return [side, side];
  return range < 0 ? [side - width, side] : [side, side + width];
};

export const modelOfDraft = (draft: MpsDraft): LinearModel => {
  const bounds = draft.rowTypes.map((type, row) =>
    rowBounds(type, draft.rightSides[row] ?? 0, draft.ranges[row] ?? NaN),
  );
  return {
    name: draft.name,
    sense: draft.sense,
    offset: draft.offset,
    cost: Float64Array.from(draft.cost),
    lower: Float64Array.from(draft.lower),
    upper: Float64Array.from(draft.upper, (upper, column) => (draft.isUnbound[column] ? 1 : upper)),
    isInteger: Uint8Array.from(draft.isInteger),
    rowLower: Float64Array.from(bounds, ([lower]) => lower),
    rowUpper: Float64Array.from(bounds, ([, upper]) => upper),
    starts: Int32Array.from(draft.starts),
    rows: Int32Array.from(draft.rows),
    values: Float64Array.from(draft.values),
    columnNames: draft.columnNames,
    rowNames: draft.rowNames,
  };
};
