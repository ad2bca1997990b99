import type { Transfer } from '../questions/analysis.ts';

/**
 * Payments that turn what each has into what each is to have: at most one fewer than there are players who pay or are paid.
 * Whoever owes most pays whoever is owed most, but who owes just what another is owed settles with that one. What is to
 * be shared beyond what there is comes from outside. Differences up to `tolerance` are left alone.
 */
export const transfers = (
  has: readonly number[],
  isToHave: readonly number[],
  tolerance: number,
): readonly Transfer[] => {
  const owed = has.map((amount, player) => ({
    player: player as number | null,
    amount: isToHave[player]! - amount,
  }));
  const missing = owed.reduce((sum, { amount }) => sum + amount, 0);
  if (missing > tolerance) owed.push({ player: null, amount: -missing });
  const payments: Transfer[] = [];
  for (;;) {
    const payers = owed.filter(({ amount }) => amount < -tolerance);
    const payees = owed.filter(({ amount }) => amount > tolerance);
    if (payers.length === 0 || payees.length === 0) return payments;
    const exact = payers
      .flatMap((payer) => payees.map((payee) => ({ payer, payee })))
      .find(({ payer, payee }) => Math.abs(payer.amount + payee.amount) <= tolerance);
    const payer = exact?.payer ?? payers.reduce((most, next) => (next.amount < most.amount ? next : most));
    const payee = exact?.payee ?? payees.reduce((most, next) => (next.amount > most.amount ? next : most));
    const amount = Math.min(-payer.amount, payee.amount);
    payer.amount += amount;
    payee.amount -= amount;
    if (payee.player !== null) payments.push({ from: payer.player, to: payee.player, amount });
  }
};
