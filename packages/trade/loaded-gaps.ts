import { memberRows } from '@hamkor/bilateral';
import type { TradeEvidence } from './evidence.ts';
import type { LoadedTrade } from './loaded-trade.ts';
import type { MissingData } from './option.ts';

const isSome = (usd: number): boolean => usd > 0;

const hasTrade = ({ trade: { exports, imports, products } }: LoadedTrade, country: number): boolean => {
  const [from, to] = [country * products.length, (country + 1) * products.length];
  return exports.subarray(from, to).some(isSome) || imports.subarray(from, to).some(isSome);
};

/** Members without a single flow of a product: nothing is found with them, which says nothing of them. */
const unseen = (loaded: LoadedTrade): readonly string[] => {
  const rows = memberRows(loaded.trade);
  return loaded.trade.members.filter((_, m) => !hasTrade(loaded, rows[m]!));
};

/** What must be said of every kind of option about what the loaded data do not hold at all. */
export const gapNotes = ({ loaded }: Pick<TradeEvidence, 'loaded'>): readonly MissingData[] => {
  if (loaded === null) return [];
  if (loaded.trade.products.length === 0) return [{ key: 'no-lines', args: {} }];
  const members = unseen(loaded);
  return members.length === 0
    ? []
    : [{ key: 'members-unseen', args: { count: members.length, partners: members.join(', ') } }];
};
