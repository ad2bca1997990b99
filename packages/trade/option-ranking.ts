import { separatedRanks } from '@hamkor/bilateral';
import type { OptionItem, OptionKind, ScorePart, Weights } from './option.ts';
import { orderByScore } from './order-by-score.ts';
import { reweigh } from './score.ts';

/** Options in the order of some weights; each is put together with its score, rank and band when it is taken. */
export interface RankedList<T extends OptionItem> {
  /** The options as they were given, in the new order: for filters, which ask neither score nor rank. */
  readonly given: readonly T[];
  /** One of `given` under the weights. */
  readonly placed: (option: T) => T;
}

export type Ranking<T extends OptionItem> =
  | { readonly kind: 'ranked'; readonly list: RankedList<T> }
  /** Every part of this kind of option would weigh nothing: no order is left. */
  | { readonly kind: 'all-weights-zero'; readonly optionKind: OptionKind }
  | { readonly kind: 'weight-out-of-range'; readonly part: string; readonly weight: number };

/** Options whose parts have the same names and weights, and the percentiles of each part as a column. */
interface Group {
  readonly kind: OptionKind;
  readonly parts: readonly ScorePart[];
  readonly items: readonly number[];
  readonly columns: readonly Float64Array[];
  /** At the low and the high end of the quantity. */
  readonly low: readonly Float64Array[];
  readonly high: readonly Float64Array[];
}

/** Whether parts have the same names and weights, in the same order. */
const areAlike = (parts: readonly ScorePart[], others: readonly ScorePart[]): boolean => {
  if (parts.length !== others.length) return false;
  for (let part = 0; part < parts.length; part++) {
    const [a, b] = [parts[part]!, others[part]!];
    if (a.name !== b.name || a.weight !== b.weight) return false;
  }
  return true;
};

/** Percentiles of all items part by part, with those at both ends: one pass over tens of thousands of options. */
const columnsOf = (
  options: readonly OptionItem[],
  items: readonly number[],
): Pick<Group, 'columns' | 'low' | 'high'> => {
  const { length } = options[items[0]!]!.parts;
  const table = () => Array.from({ length }, () => new Float64Array(items.length));
  const [columns, low, high] = [table(), table(), table()];
  for (let row = 0; row < items.length; row++) {
    const { parts } = options[items[row]!]!;
    for (let part = 0; part < length; part++) {
      const { percentile, percentileLow, percentileHigh } = parts[part]!;
      columns![part]![row] = percentile;
      low![part]![row] = percentileLow ?? percentile;
      high![part]![row] = percentileHigh ?? percentile;
    }
  }
  return { columns: columns!, low: low!, high: high! };
};

const groupsOf = (options: readonly OptionItem[]): Group[] => {
  const found: {
    readonly kind: OptionKind;
    readonly parts: readonly ScorePart[];
    readonly items: number[];
  }[] = [];
  options.forEach(({ kind, parts }, item) => {
    const group = found.find((one) => one.kind === kind && areAlike(one.parts, parts));
    if (group === undefined) found.push({ kind, parts, items: [item] });
    else group.items.push(item);
  });
  return found.map((group): Group => Object.assign(columnsOf(options, group.items), group));
};

const valueOf = ({ parts }: OptionItem): number =>
  parts.find(({ name }) => name === 'value')?.raw ?? Number.NEGATIVE_INFINITY;

/** The order of equals: by the money at stake, then by id. It does not depend on weights. */
const tiesOf = (options: readonly OptionItem[]): Int32Array => {
  const values = Float64Array.from(options, valueOf);
  return Int32Array.from(options.keys()).sort((a, b) => {
    if (values[a] !== values[b]) return values[b]! - values[a]!;
    const [left, right] = [options[a]!.id, options[b]!.id];
    return left < right ? -1 : Number(left > right);
  });
};

/** Weighted means of columns, item by item; the weights not all zero. */
const means = (
  columns: readonly Float64Array[],
  weights: readonly number[],
  length: number,
): Float64Array => {
  const sums = new Float64Array(length);
  let whole = 0;
  columns.forEach((column, part) => {
    const weight = weights[part]!;
    whole += weight;
    for (let row = 0; row < length; row++) sums[row]! += column[row]! * weight;
  });
  return sums.map((sum) => sum / whole);
};

/**
 * Prepares options for being ranked under one set of weights after another: percentiles stand in columns, the order
 * of equals is known, and an option is copied only when it is shown. The same places as `rerank`.
 */
export const optionRanking = <T extends OptionItem>(
  options: readonly T[],
): ((weights: Weights) => Ranking<T>) => {
  const groups = groupsOf(options);
  const ties = tiesOf(options);
  const itemOf = new Map(options.map((option, item) => [option, item]));
  const size = options.length;
  return (weights) => {
    for (const [part, weight] of Object.entries(weights)) {
      if (!Number.isFinite(weight) || weight < 0) return { kind: 'weight-out-of-range', part, weight };
    }
    const [scores, lows, highs] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
    for (const { kind, parts, items, columns, low, high } of groups) {
      const used = parts.map(({ name, weight }) => weights[name] ?? weight);
      if (!used.some((weight) => weight > 0)) return { kind: 'all-weights-zero', optionKind: kind };
      const [score, least, most] = [columns, low, high].map((table) => means(table, used, items.length));
      items.forEach((item, row) => {
        scores[item] = score![row]!;
        lows[item] = least![row]!;
        highs[item] = most![row]!;
      });
    }
    const order = orderByScore(scores, ties);
    const [ranks, from, to] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    for (const inKind of Map.groupBy(order, (item) => options[item]!.kind).values()) {
      const pick = (ends: Float64Array) => Float64Array.from(inKind, (item) => ends[item]!);
      const { best, worst } = separatedRanks(pick(lows), pick(highs));
      inKind.forEach((item, place) => {
        ranks[item] = place + 1;
        from[item] = best[place]!;
        to[item] = worst[place]!;
      });
    }
    return {
      kind: 'ranked',
      list: {
        given: Array.from(order, (item) => options[item]!),
        placed: (option) => {
          const item = itemOf.get(option)!;
          return {
            ...option,
            parts: reweigh(option.parts, weights),
            score: scores[item]!,
            rank: ranks[item]!,
            band: { from: from[item]!, to: to[item]! },
          };
        },
      },
    };
  };
};
