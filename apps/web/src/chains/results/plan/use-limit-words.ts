import type { ChainModel, LimitPlan } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { unitKey } from '../../../evidence/format-figure.ts';
import { limitStep } from './limit-step.ts';
import type { PlanWords } from './use-plan-words.ts';

type Limit = Pick<LimitPlan, 'table' | 'row'>;

export interface LimitWords {
  /** By what name a reader knows it: "Capacity, Great Stone, full assembly". */
  readonly name: (
    limit: Pick<LimitPlan, 'row'> & { readonly table: LimitPlan['table'] | 'products' },
  ) => string;
  /** A bound, a value or a breach with its unit. */
  readonly amount: (limit: Limit, value: number) => string;
  /** "One more tonne a year through Dostyk would save 41 USD." Null where no price is known. */
  readonly price: (limit: LimitPlan) => string | null;
}

/** Limits and capacities as sentences say them: in the unit of their kind or product. */
export const useLimitWords = (model: ChainModel, words: PlanWords): LimitWords => {
  const t = useTranslations('chainResults.binds');
  const tStep = useTranslations('chainResults.step');
  const tUnit = useTranslations('chainResults.stepUnit');
  return useMemo((): LimitWords => {
    /** One unit of a product in the language's own word; units without one are called units. */
    const unitStep = (unit: string): string => {
      const key = unitKey(unit) as 'piece';
      return tUnit(tUnit.has(key) ? key : 'other');
    };
    const limits = new Map(model.limits.map((limit) => [limit.id, limit]));
    return {
      name: ({ table, row }) => t(`table.${table}`, { name: words.row(table, row) }),
      amount: (limit, value) => {
        const { key, unit, size } = limitStep(model, limit);
        if (key === 'percent') return words.percent(value);
        if (key === 'money') return words.money(value);
        if (key === 'day') return words.days(value);
        if (key === 'co2e') return words.carbon(value);
        if (key === 'tonne') return words.tonnes(value);
        const written = words.number(value / size);
        return key === 'product' ? tStep('amount', { amount: written, unit: words.symbol(unit) }) : written;
      },
      price: (limit) => {
        if (limit.price === null) return null;
        const { key, unit, size } = limitStep(model, limit);
        const via = limit.table === 'limits' ? (limits.get(limit.row)?.via ?? null) : null;
        return t(limit.side === 'max' ? 'more' : 'less', {
          step: key === 'product' ? unitStep(unit) : tStep(key, { unit: words.symbol(unit) }),
          via: via === null ? 'none' : 'some',
          place: via === null ? '' : words.any(via),
          amount: words.money(limit.price * size),
        });
      },
    };
  }, [model, words, t, tStep, tUnit]);
};
