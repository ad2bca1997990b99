import { isFuelOrGold } from '@hamkor/bilateral';
import type { OptionItem } from './option.ts';
import { withRanks } from './with-ranks.ts';

/** Whether what an option is about is a fuel (HS 27) or gold (HS 7108); chapters that merely hold gold are not. */
const isAboutFuel = ({ products }: Pick<OptionItem, 'products'>): boolean =>
  products.some(({ hs, part }) => part === 'focus' && isFuelOrGold(hs));

/**
 * The options that are left when fuels and gold are not counted: those about them leave, those that turn on them as a
 * whole (complementarity) are replaced by their figures without. Scores stay, percentiles are still places among
 * all options found; ranks and bands are places among those left.
 */
export const withoutFuelsAndGold = <T extends OptionItem>(
  options: readonly T[],
  replacements: readonly T[],
): T[] => {
  const replaced = new Set(replacements.map(({ kind }) => kind));
  return withRanks([
    ...options.filter((option) => !replaced.has(option.kind) && !isAboutFuel(option)),
    ...replacements,
  ]);
};
