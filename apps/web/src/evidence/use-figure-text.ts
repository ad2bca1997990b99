import { useLocale, useTranslations } from 'use-intl';
import { unitKey, writeValue } from './format-figure.ts';
import type { FigureLike, Written } from './format-figure.ts';

/** A space that does not break: between a number and its unit. */
export const thin = '\u00a0';

const join = ({ number, unit }: Written): string =>
  unit === '' ? number : `${number}${unit.startsWith('%') ? '' : thin}${unit}`;

/** Writers of numbers, units and figures in the reader's language. */
export const useFigureText = () => {
  const locale = useLocale();
  const t = useTranslations('evidence');
  /** The unit in the reader's language; a unit without a translation is shown as the source states it. */
  const unit = (symbol: string): string => {
    const key = `unit.${unitKey(symbol)}` as 'unit.usd';
    return symbol !== '' && t.has(key) ? t(key) : symbol;
  };
  const write = (value: number, symbol: string): Written => {
    const written = writeValue(value, symbol, locale);
    return { number: written.number, unit: unit(written.unit) };
  };
  /** One line of text: `1.88B USD`, or the word for unknown. */
  const text = (figure: Pick<FigureLike, 'value' | 'unit'>): string =>
    figure.value === null ? t('unknown') : join(write(figure.value, figure.unit));
  return { unit, write, text, locale };
};
