import type { OptionItem, PartName } from '@hamkor/trade';
import { valueUsd } from '@hamkor/trade';

export type OptionOrder = 'score' | 'rank' | PartName;

const keyOf = (option: OptionItem, order: OptionOrder): number | null => {
  if (order === 'score') return option.score;
  if (order === 'rank') return option.rank;
  if (order === 'value') return valueUsd(option.value);
  return option.parts.find(({ name }) => name === order)?.percentile ?? null;
};

const isBelowBaseline = ({ flags }: OptionItem): boolean =>
  flags.some(({ kind }) => kind === 'below-baseline');

/**
 * Options in another order than best first: by rank within their kind, by value in USD, or by the percentile
 * of a part of the score. Options without the quantity come last, equals keep their order.
 */
export const orderOptions = (
  options: readonly OptionItem[],
  order: OptionOrder | `-${OptionOrder}`,
): readonly OptionItem[] => {
  if (order === '-score') return options;
  const direction = order.startsWith('-') ? -1 : 1;
  const by = order.replace(/^-/, '') as OptionOrder;
  return options
    .map((option) => ({ option, key: keyOf(option, by) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      if (a.key !== b.key) return direction * (a.key - b.key);
      // Kinds side by side: one whose ranking is not shown to beat the baseline does not stand first.
      return by === 'rank' ? Number(isBelowBaseline(a.option)) - Number(isBelowBaseline(b.option)) : 0;
    })
    .map(({ option }) => option);
};
