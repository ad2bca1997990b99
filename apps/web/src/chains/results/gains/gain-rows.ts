import type { GainsAnswer, SharingRule } from '@hamkor/contract';

/** A division of the gains that may be looked at: the plan's own, the stable one, or that of a rule. */
export type Division = 'plan' | 'stable' | SharingRule;

/** One state: what it gains alone, and under each division. Money per year; null where a rule gives nothing. */
export interface GainRow {
  readonly country: string;
  readonly place: number;
  readonly alone: number;
  readonly gains: ReadonlyMap<Division, number | null>;
}

/** Divisions of an answer, those without shares left out: the stable one first, then the plan, then the rules. */
export const divisionsOf = (answer: GainsAnswer): readonly Division[] => [
  'stable',
  'plan',
  ...answer.rules.filter(({ shares }) => shares !== null).map(({ rule }) => rule as SharingRule),
];

/** Gains by division, in the order of the players; null where the rule is not defined. */
export const gainsUnder = (answer: GainsAnswer, division: Division): readonly number[] | null =>
  division === 'plan'
    ? answer.planGains
    : division === 'stable'
      ? answer.stable.shares
      : (answer.rules.find(({ rule }) => rule === division)?.shares ?? null);

/** Standard errors of sampled shares, in the order of the players; null where they are exact. */
export const errorsUnder = (answer: GainsAnswer, division: Division): readonly number[] | null =>
  division === 'plan'
    ? null
    : division === 'stable'
      ? answer.stable.standardErrors
      : (answer.rules.find(({ rule }) => rule === division)?.standardErrors ?? null);

/** Worth by mask: the empty coalition is worth nothing. */
export const worthByMask = (answer: GainsAnswer): readonly number[] => {
  const worth = Array.from({ length: 2 ** answer.players.length }, () => 0);
  for (const each of answer.worth) worth[each.mask] = each.worth;
  return worth;
};

export const gainRows = (answer: GainsAnswer): readonly GainRow[] => {
  const worth = worthByMask(answer);
  const divisions = divisionsOf(answer);
  return answer.players.map((country, place) => ({
    country,
    place,
    alone: worth[2 ** place] ?? 0,
    gains: new Map(divisions.map((division) => [division, gainsUnder(answer, division)?.[place] ?? null])),
  }));
};
