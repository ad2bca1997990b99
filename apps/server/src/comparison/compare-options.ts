import type { ComparisonDocument } from '@hamkor/contract';
import type { OptionItem } from '@hamkor/trade';
import { valueUsd } from '@hamkor/trade';

/** Options told of: those that moved most. */
const mostMoved = 100;

const figureOf = ({ value }: OptionItem): ComparisonDocument['options']['moved'][number]['valueA'] => {
  const { basis: _basis, ...figure } = value;
  return {
    ...figure,
    years: figure.years === null ? null : [...figure.years],
    origins: [...figure.origins],
    steps: figure.steps.map(({ key, args }) => ({ key, args: { ...args } })),
  };
};

const distance = (a: OptionItem, b: OptionItem): number => Math.abs(b.rank - a.rank);
const valueChange = (a: OptionItem, b: OptionItem): number =>
  Math.abs((valueUsd(b.value) ?? 0) - (valueUsd(a.value) ?? 0));

/**
 * Options of two studies under the default weights: how many only one of them finds, and of those both find the
 * ones whose place within their kind or whose value changed, most places first.
 */
export const compareOptions = (
  a: readonly OptionItem[],
  b: readonly OptionItem[],
): ComparisonDocument['options'] => {
  const inB = new Map(b.map((option) => [option.id, option]));
  const pairs = a.flatMap((option) => {
    const other = inB.get(option.id);
    return other === undefined ? [] : [{ a: option, b: other }];
  });
  const moved = pairs
    .filter((pair) => distance(pair.a, pair.b) > 0 || valueUsd(pair.a.value) !== valueUsd(pair.b.value))
    .sort(
      (x, y) =>
        distance(y.a, y.b) - distance(x.a, x.b) ||
        valueChange(y.a, y.b) - valueChange(x.a, x.b) ||
        (x.a.id < y.a.id ? -1 : 1),
    )
    .slice(0, mostMoved);
  return {
    onlyA: a.length - pairs.length,
    onlyB: b.length - pairs.length,
    both: pairs.length,
    moved: moved.map((pair) => ({
      id: pair.a.id,
      rankA: pair.a.rank,
      rankB: pair.b.rank,
      valueA: figureOf(pair.a),
      valueB: figureOf(pair.b),
    })),
  };
};
