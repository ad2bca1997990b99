import type { ChainModel, ChainTable } from '@hamkor/contract';
import { evidenceIndex } from '../../model/evidence-of.ts';
import { rowsOf } from '../../model/rows.ts';
import type { ModelFigure } from './figures-behind.ts';

/** What figures of the model rest on, taken together. */
export interface Resting {
  /** Figures by confidence; those without a row of evidence count as unverified. */
  readonly published: number;
  readonly estimated: number;
  readonly unverified: number;
  /** The weakest confidence among them. What is computed from figures is an estimate at best. */
  readonly weakest: 'estimated' | 'unverified';
  /** Origins of the data bank behind them, that of most figures first. */
  readonly origins: readonly string[];
  readonly years: readonly [first: number, last: number] | null;
}

/** Origins behind what the corridor engine finds. */
const freight = ['corridor-network', 'freight-rates', 'emission-factors'] as const;

/** `user` and `design` are no publications: they have no entry in the data bank. */
const originsOf = (origin: string): readonly string[] =>
  origin === 'corridors' ? freight : origin === 'user' || origin === 'design' ? [] : [origin];

type Values = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Reads what figures of a model rest on; makes its indices once for any number of questions. */
export const restingIn = (model: ChainModel): ((figures: readonly ModelFigure[]) => Resting) => {
  const evidence = evidenceIndex(model);
  const tables = new Map<ChainTable, Values>();
  const isKnown = ({ table, row, field }: ModelFigure): boolean => {
    const held = tables.get(table) ?? new Map(rowsOf(model, table).map((each) => [each.id, each]));
    tables.set(table, held);
    return typeof held.get(row)?.[field] === 'number';
  };
  return (figures) => {
    const counts = { published: 0, estimated: 0, unverified: 0 };
    const origins = new Map<string, number>();
    const years: number[] = [];
    for (const figure of figures) {
      const row = evidence(figure.table, figure.row, figure.field);
      // A field that is null in the model is unknown, and told as such where it counts; it rests on nothing.
      if (row === undefined && !isKnown(figure)) continue;
      counts[row?.confidence ?? 'unverified'] += 1;
      for (const origin of row === undefined ? [] : originsOf(row.origin))
        origins.set(origin, (origins.get(origin) ?? 0) + 1);
      if (typeof row?.year === 'number') years.push(row.year);
    }
    return {
      ...counts,
      weakest: counts.unverified > 0 ? 'unverified' : 'estimated',
      origins: [...origins].toSorted((one, other) => other[1] - one[1]).map(([origin]) => origin),
      years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    };
  };
};
