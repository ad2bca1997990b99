import type { ColumnSpec, ModelBuilder, RowSpec } from '@hamkor/optimiser';
import { modelBuilder } from '@hamkor/optimiser';
import type { ModelIndex } from './compile-index.ts';
import type { FlowOption, LineOption, Reach } from './compile-reach.ts';
import type { RegimeOption } from './compile-regimes.ts';
import type { CompileOptions, RowMeaning } from './compiled.ts';
import type { DemandRow, ProductRow, SiteRow } from '../model/model.ts';
import type { PlanValues } from './compile-terms.ts';

/** Units per year made on the lines of one row in one period. */
export interface MadeColumn {
  readonly column: number;
  readonly line: LineOption;
  readonly period: number;
}

/** Units per year of a product on a lane, under a regime, in one period. */
export interface FlowColumn {
  readonly column: number;
  readonly flow: FlowOption;
  readonly regime: RegimeOption;
  readonly period: number;
  /** Money per unit. `duty` is what is levied, whether or not it counts as a cost. */
  readonly transport: number;
  readonly duty: number;
  readonly purchase: number;
}

/** Units per year of a demand served from outside, or not at all. */
export interface DemandColumn {
  readonly column: number;
  readonly demand: DemandRow;
  readonly product: ProductRow;
  readonly period: number;
}

/** Units kept at a site from one period to the next. */
export interface StockColumn {
  readonly column: number;
  readonly site: SiteRow;
  readonly product: ProductRow;
  /** The stock is there at the end of this period. */
  readonly period: number;
  /** Money per year of the whole plan for one unit. */
  readonly cost: number;
}

/** How far a soft limit is broken. */
export interface BreachColumn {
  readonly column: number;
  /** Money per year of the whole plan for one unit of the column. */
  readonly cost: number;
}

/** The columns of a chain, by what they stand for. */
export interface ChainColumns {
  /** Whether a site is open, by site. */
  readonly open: Map<string, number>;
  /** How many lines stand, by line row. */
  readonly lines: Map<string, number>;
  readonly made: MadeColumn[];
  readonly flows: FlowColumn[];
  readonly outside: DemandColumn[];
  readonly unmet: DemandColumn[];
  readonly stocks: StockColumn[];
  readonly breaches: BreachColumn[];
  /** Whole-number columns that say what qualifies or is in use. */
  readonly origins: Map<string, number>;
}

/** How a limit of the model is read off a plan: once per side, and per period where it holds in each. */
export interface LimitMeasure {
  readonly limit: string;
  /** Id of the period. */
  readonly period: string | null;
  readonly side: 'min' | 'max';
  readonly bound: number;
  /** In the unit of the limit; null where a share of nothing is asked for. */
  readonly valueOf: (values: PlanValues) => number | null;
}

/** A chain on its way to a linear model, in natural units; `scaleModel` brings it near one at the end. */
export interface ChainDraft {
  readonly index: ModelIndex;
  readonly reach: Reach;
  readonly options: CompileOptions;
  readonly columns: ChainColumns;
  readonly builder: ModelBuilder;
  /** `scale`: a usual value of the column. */
  readonly column: (spec: ColumnSpec, scale?: number) => number;
  readonly row: (spec: RowSpec, meaning?: RowMeaning | null) => number;
  readonly columnScale: number[];
  readonly rowMeaning: (RowMeaning | null)[];
  readonly measures: LimitMeasure[];
  readonly hasCuts: boolean;
}

export const newDraft = (index: ModelIndex, reach: Reach, options: CompileOptions): ChainDraft => {
  const builder = modelBuilder({ name: 'chain' });
  const columnScale: number[] = [];
  const rowMeaning: (RowMeaning | null)[] = [];
  return {
    index,
    reach,
    options,
    builder,
    columnScale,
    rowMeaning,
    measures: [],
    hasCuts: options.hasCuts ?? true,
    columns: {
      open: new Map(),
      lines: new Map(),
      made: [],
      flows: [],
      outside: [],
      unmet: [],
      stocks: [],
      breaches: [],
      origins: new Map(),
    },
    column: (spec, scale = 1) => {
      columnScale.push(scale);
      return builder.column(spec);
    },
    row: (spec, meaning = null) => {
      rowMeaning.push(meaning);
      return builder.row(spec);
    },
  };
};
