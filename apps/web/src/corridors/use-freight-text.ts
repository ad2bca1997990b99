import { useFormatter, useTranslations } from 'use-intl';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { inDays } from './amount-figure.ts';
import type { FreightUnit } from './amount-figure.ts';

/** From this many hours on a time is written in days. */
const longTime = 48;

/** A difference with its sign: `+14 h`, `−120 USD`, `0 h` where nothing changes. */
const signed = (value: number, writer: (value: number) => string): string => {
  const size = writer(Math.abs(value));
  if (Math.abs(value) < 0.5) return writer(0);
  return `${value > 0 ? '+' : '−'}${size}`;
};

/** Writers of times, money and emissions of freight in the reader's language. */
export const useFreightText = () => {
  const { text, write } = useFigureText();
  const format = useFormatter();
  const t = useTranslations('corridors');
  const rounded = (value: number, unit: FreightUnit): string =>
    text({ value: unit === 'days' ? Math.round(value * 10) / 10 : value, unit });
  /** `31 h`, or `12.4 days` from two days on. */
  const time = (hours: number): string =>
    Math.abs(hours) < longTime ? rounded(Math.round(hours), 'h') : rounded(inDays(hours), 'days');
  const usd = (value: number): string => rounded(Math.round(value), 'USD');
  const co2e = (value: number): string => rounded(Math.round(value), 'kg CO2e');
  /** `12.4 to 31 days`; one value where both read the same. */
  const between = (low: number, high: number, unit: FreightUnit): string => {
    const [from, to] = [low, high].map((value) => rounded(value, unit));
    const { number } = write(unit === 'days' ? Math.round(low * 10) / 10 : low, unit);
    return from === to ? from! : t('range', { low: number, high: to! });
  };
  /** `31 to 40 h`, or `1.7 to 2.3 days` where the longer is two days or more. */
  const times = (low: number, high: number): string =>
    high < longTime
      ? between(Math.round(low), Math.round(high), 'h')
      : between(inDays(low), inDays(high), 'days');
  const kilometres = (km: number): string => format.number(km, { maximumFractionDigits: 0 });
  return { time, times, usd, co2e, between, signed, kilometres };
};
