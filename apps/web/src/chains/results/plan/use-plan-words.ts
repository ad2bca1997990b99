import type { ChainModel, Objective } from '@hamkor/contract';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { unitKey } from '../../../evidence/format-figure.ts';
import { spaceBefore, useFigureText } from '../../../evidence/use-figure-text.ts';
import type { ModelWords } from '../../model/use-model-words.ts';
import { useModelWords } from '../../model/use-model-words.ts';

export interface PlanWords extends ModelWords {
  /** Money with its unit; per year unless said otherwise. */
  readonly money: (amount: number) => string;
  /** Money on an axis: short, without its unit. */
  readonly tick: (amount: number) => string;
  /** The same with its sign, for differences. */
  readonly difference: (amount: number, unit?: string) => string;
  /** A bare number in a unit's usual digits. */
  readonly number: (value: number, unit?: string) => string;
  readonly percent: (share: number) => string;
  /** A quantity of a product with the product's unit. */
  readonly quantity: (product: string, quantity: number) => string;
  readonly tonnes: (tonnes: number) => string;
  /** Tonnes of CO2e, from kilograms. */
  readonly carbon: (kilograms: number) => string;
  readonly days: (days: number) => string;
  /** What a plan has of an objective, in the unit that is read: tonnes for kilograms, per cent for shares. */
  readonly amount: (objective: Objective, value: number) => string;
  readonly objective: (objective: Objective) => string;
  /** Names joined as the language joins them. */
  readonly list: (names: readonly string[]) => string;
  /** A unit of the model in the reader's language. */
  readonly symbol: (unit: string) => string;
}

/** Border posts are named by the corridor network: it is asked for only where the model speaks of one. */
const namesBorders = (model: ChainModel): boolean =>
  model.limits.some(({ via }) => via !== null) || model.effects.some(({ kind }) => kind === 'border');

/** Words of a model and numbers as plans say them. */
export const usePlanWords = (model: ChainModel): PlanWords => {
  const words = useModelWords(model, namesBorders(model));
  const locale = useLocale();
  const t = useTranslations('chainResults.unit');
  const tObjective = useTranslations('chainModel.objectives');
  const tProduct = useTranslations('chainResults.product');
  const { write, unit: unitWord } = useFigureText();
  return useMemo(() => {
    const joined = (value: number, of: string, shown?: string): string => {
      const written = write(value, of);
      const after = shown ?? written.unit;
      return `${written.number}${after === '' ? '' : spaceBefore(after)}${after}`;
    };
    const units = new Map(model.products.map(({ id, unit }) => [id, unit]));
    const symbol = (of: string): string => {
      const key = unitKey(of) as 'piece';
      return of !== '' && tProduct.has(key) ? tProduct(key) : unitWord(of);
    };
    const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
    const money = (amount: number): string => joined(amount, model.currency);
    const carbon = (kilograms: number): string => joined(kilograms / 1000, '', t('tonnesCo2e'));
    const days = (value: number): string => t('days', { count: Math.round(value) });
    const percent = (share: number): string => write(share, 'share').number;
    return {
      ...words,
      money,
      tick: (amount) => short.format(amount),
      difference: (amount, of = model.currency) => `${amount > 0 ? '+' : ''}${joined(amount, of)}`,
      number: (value, of = '') => write(value, of).number,
      percent,
      quantity: (product, quantity) => joined(quantity, '', symbol(units.get(product) ?? '')),
      tonnes: (tonnes) => joined(tonnes, '', t('tonnes')),
      carbon,
      days,
      amount: (objective, value) => {
        switch (objective) {
          case 'cost':
          case 'risk':
          case 'fairness':
            return money(value);
          case 'co2e':
            return carbon(value);
          case 'days':
            return days(value);
          case 'intra-bloc':
            return percent(value);
        }
      },
      objective: (objective) => tObjective(objective),
      list: (names) => names.join(locale === 'zh' ? '、' : ', '),
      symbol,
    };
  }, [words, write, unitWord, tProduct, t, tObjective, locale, model]);
};
