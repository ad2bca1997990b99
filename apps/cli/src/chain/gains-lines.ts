import type { GainsAnswer } from '@hamkor/chains';
import { coalitionName } from '@hamkor/gains';
import { aligned } from '../aligned.ts';
import type { Terminal } from '../terminal.ts';
import { figuresIn, unknownFigure } from './figures.ts';
import type { SharedGame } from './gains-document.ts';
import { objectionsTo, worthsOf } from './gains-document.ts';

type Words = Pick<Terminal, 't' | 'locale'>;

/** What each has alone, in the plan and by every rule; whether anybody has a reason to leave. `plan` null = a bare game. */
export const shareLines = (
  { t, locale }: Words,
  game: SharedGame,
  plan: readonly number[] | null,
): readonly string[] => {
  const { amount } = figuresIn(locale);
  const { players, worth, rules, core, stable } = game;
  const alone = players.map((_, player) => worth[1 << player] ?? NaN);
  const rowOf = (name: string, shares: readonly number[] | null, objector: number | null): string[] => [
    name,
    ...players.map((_, player) => amount(shares?.[player] ?? null)),
    shares === null
      ? unknownFigure
      : objector === null
        ? t('chainCli.nobody')
        : coalitionName(players, objector),
  ];
  const objections = plan === null ? [] : objectionsTo(game, plan);
  const table = aligned(
    [t('chainCli.shares'), ...players, t('chainCli.objector')],
    [
      [t('chainCli.alone'), ...alone.map((value) => amount(Number.isFinite(value) ? value : null)), ''],
      ...(plan === null
        ? []
        : [[t('chainCli.inPlan'), ...plan.map(amount), objections[0]?.coalition ?? t('chainCli.nobody')]]),
      ...rules.map((rule) => rowOf(t(`chainModel.sharingRules.${rule.rule}`), rule.shares, rule.objector)),
      rowOf(
        t('chainCli.stable', { rule: t(`chainModel.sharingRules.${stable.rule}`) }),
        stable.shares,
        stable.objector,
      ),
    ],
    ['left', ...players.map(() => 'right' as const), 'left'],
  );
  return [
    ...table,
    '',
    t('chainCli.core', {
      isEmpty: core.isEmpty ? 'yes' : 'no',
      subsidy: amount(core.subsidy),
      certain: core.isCertain ? 'yes' : 'no',
    }),
    ...objections.slice(0, 5).map(({ coalition, excess }) =>
      t('chainCli.objection', {
        coalition: coalition.split('+').join(' + '),
        count: coalition.split('+').length,
        excess: amount(excess),
      }),
    ),
  ];
};

/** Gains of the partners of a chain for a person. */
export const gainsLines = (words: Words, answer: GainsAnswer, currency: string): readonly string[] => {
  const { t, locale } = words;
  const { amount, percent } = figuresIn(locale);
  const { players, rules, core, stable, planGains, transfers, fairness } = answer;
  const game: SharedGame = { players, worth: worthsOf(answer), rules, core, stable };
  const cheapest = fairness[0];
  const dearest = fairness.at(-1);
  return [
    t('chainCli.gainsOf', { currency, gain: amount(game.worth.at(-1) ?? null) }),
    '',
    ...shareLines(words, game, planGains),
    '',
    ...(transfers.length === 0 ? [t('chainCli.noTransfers')] : [t('chainCli.transfers', { currency })]),
    ...transfers.map(({ from, to, amount: money }) =>
      t('chainCli.transfer', {
        from: from === null ? 'outside' : (players[from] ?? ''),
        to: players[to] ?? '',
        amount: amount(money),
      }),
    ),
    ...(cheapest === undefined || dearest === undefined || cheapest === dearest
      ? []
      : [
          t('chainCli.fairness', {
            least: amount(dearest.minimumGain),
            more: percent(
              cheapest.cost === 0 ? null : (dearest.cost - cheapest.cost) / Math.abs(cheapest.cost),
            ),
          }),
        ]),
  ];
};
