import type { ChainModel } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../../../evidence/use-figure-text.ts';
import type { ModelWords } from '../../model/use-model-words.ts';
import { useModelWords } from '../../model/use-model-words.ts';

export interface PlanWords extends ModelWords {
  /** Money with its unit; per year unless said otherwise. */
  readonly money: (amount: number) => string;
  /** A bare number in a unit's usual digits. */
  readonly number: (value: number, unit?: string) => string;
  readonly percent: (share: number) => string;
  /** A quantity of a product with the product's unit. */
  readonly quantity: (product: string, quantity: number) => string;
  readonly tonnes: (tonnes: number) => string;
  /** Tonnes of CO2e, from kilograms. */
  readonly carbon: (kilograms: number) => string;
}

const nbsp = '\u00a0';

/** Words of a model and numbers as plans say them. */
export const usePlanWords = (model: ChainModel): PlanWords => {
  const words = useModelWords(model);
  const t = useTranslations('chainResults.unit');
  const { write } = useFigureText();
  return useMemo(() => {
    const joined = (value: number, unit: string, shown?: string): string => {
      const written = write(value, unit);
      return `${written.number}${nbsp}${shown ?? written.unit}`;
    };
    const units = new Map(model.products.map(({ id, unit }) => [id, unit]));
    return {
      ...words,
      money: (amount) => joined(amount, model.currency),
      number: (value, unit = '') => write(value, unit).number,
      percent: (share) => write(share, 'share').number,
      quantity: (product, quantity) => joined(quantity, '', units.get(product) ?? ''),
      tonnes: (tonnes) => joined(tonnes, '', t('tonnes')),
      carbon: (kilograms) => joined(kilograms / 1000, '', t('tonnesCo2e')),
    };
  }, [words, write, t, model]);
};
