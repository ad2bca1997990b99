import type { OptionItem } from '@hamkor/trade';

/** An option that stands for others of its kind about the same product. */
export interface GroupedOption {
  readonly option: OptionItem;
  /** How many others it stands for. */
  readonly more: number;
}

const subjectOf = ({ kind, products }: OptionItem): string =>
  [kind, ...products.filter(({ part }) => part === 'focus').map(({ hs }) => hs)].join(' ');

/**
 * One option for each kind and product (what is made, not what it is made from): the first in the order given, and
 * how many more there are. An option about no single product, such as a pair as a whole, stands for itself.
 */
export const groupByProduct = (options: readonly OptionItem[]): readonly GroupedOption[] => {
  const groups = new Map<string, { readonly option: OptionItem; more: number }>();
  for (const option of options) {
    const subject = subjectOf(option);
    const key = subject === option.kind ? option.id : subject;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { option, more: 0 });
    else group.more++;
  }
  return [...groups.values()];
};
