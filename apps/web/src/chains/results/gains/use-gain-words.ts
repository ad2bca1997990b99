import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { spaceBefore, useFigureText } from '../../../evidence/use-figure-text.ts';
import { useCountryName } from '../../../shell/use-country-name.ts';
import type { Division } from './gain-rows.ts';

export interface GainWords {
  /** Names of states by their places, joined as the language joins them. */
  readonly states: (places: readonly number[]) => string;
  readonly state: (place: number) => string;
  /** Money per year, with its unit. */
  readonly money: (amount: number) => string;
  /** Money on an axis: short, without its unit. */
  readonly tick: (amount: number) => string;
  readonly percent: (share: number) => string;
  readonly division: (division: Division) => string;
}

/** Words for states, money and ways of dividing, in the reader's language. */
export const useGainWords = (players: readonly string[], currency: string): GainWords => {
  const locale = useLocale();
  const t = useTranslations('chainResults.gains');
  const tRule = useTranslations('chainModel.sharingRules');
  const { write } = useFigureText();
  const nameOf = useCountryName();
  return useMemo(() => {
    const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    const state = (place: number): string => nameOf(players[place] ?? '');
    return {
      state,
      states: (places) => list.format(places.map(state)),
      money: (amount) => {
        const { number, unit } = write(amount, currency);
        return `${number}${spaceBefore(unit)}${unit}`;
      },
      tick: (amount) => short.format(amount),
      percent: (share) => write(share, 'share').number,
      division: (division) =>
        division === 'plan' || division === 'stable' ? t(`division.${division}`) : tRule(division),
    };
    // The finder of names is new with every drawing, its names are not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [locale, players, currency, write, t, tRule]);
};
