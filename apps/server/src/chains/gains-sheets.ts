import type { GainsAnswer, RuleShares, Sheet } from '@hamkor/chains';
import { sheetTable } from './sheet-table.ts';

/** Tables of a question about gains: shares by rule, coalitions, core, payments, price of fairness. */
export const gainsSheets = (gains: GainsAnswer): readonly Sheet[] => {
  const { players, worth, planGains, rules, stable, core, transfers, fairness } = gains;
  const members = (mask: number): string => players.filter((_, place) => (mask >> place) & 1).join('+');
  const byPlayer = (shares: readonly number[] | null): object =>
    Object.fromEntries(players.map((player, place) => [player, shares?.[place] ?? null]));
  const row = (name: string, { shares, objector, ...rule }: Omit<RuleShares, 'rule'>): object => {
    const more = { ...rule, objector: objector === null ? null : members(objector) };
    return Object.assign({ rule: name }, byPlayer(shares), more);
  };
  const proof = core.proof?.map(({ mask, weight }) => `${weight} ${members(mask)}`).join('; ') ?? null;
  return [
    sheetTable('shares', [
      Object.assign({ rule: 'plan' }, byPlayer(planGains)),
      ...rules.map(({ rule, ...shares }) => row(rule, shares)),
      row(`stable (${stable.rule})`, stable),
    ]),
    sheetTable('coalitions', worth, {
      before: ({ mask }) => ({ members: members(mask) }),
      without: ['mask'],
    }),
    sheetTable('core', [core], { without: ['proof'], after: () => ({ proof }) }),
    sheetTable(
      'transfers',
      transfers.map(({ from, to, amount }) => ({
        from: from === null ? null : players[from],
        to: players[to],
        amount,
      })),
    ),
    sheetTable('fairness', fairness),
  ];
};
