import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { unitKey, writeValue } from './format-figure.ts';
import type { FigureLike, Written } from './format-figure.ts';

/** Between a number and its unit: a space that does not break; nothing before per cent and Chinese units. */
export const spaceBefore = (unit: string): string => (/^[%\u3000-\u9fff]/.test(unit) ? '' : '\u00a0');

const join = ({ number, unit }: Written): string =>
  unit === '' ? number : `${number}${spaceBefore(unit)}${unit}`;

/** Writers of numbers, units and figures in the reader's language; the same ones until the language changes. */
export const useFigureText = () => {
  const locale = useLocale();
  const t = useTranslations('evidence');
  return useMemo(() => {
    /** The unit in the reader's language; a unit without a translation is shown as the source states it. */
    const unit = (symbol: string): string => {
      const key = `unit.${unitKey(symbol)}` as 'unit.usd';
      return symbol !== '' && t.has(key) ? t(key) : symbol;
    };
    const write = (value: number, symbol: string): Written => {
      const written = writeValue(value, symbol, locale);
      return { number: written.number, unit: unit(written.unit) };
    };
    /** One line of text: `1.88 bn USD`, or the word for unknown. */
    const text = (figure: Pick<FigureLike, 'value' | 'unit'>): string =>
      figure.value === null ? t('unknown') : join(write(figure.value, figure.unit));
    return { unit, write, text, locale };
  }, [locale, t]);
};
