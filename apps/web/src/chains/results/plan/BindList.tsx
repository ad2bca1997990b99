import type { ChainModel, ChainPlan, LimitPlan } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import styles from './Plan.module.css';
import type { PlanWords } from './use-plan-words.ts';

interface BindListProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
}

/** A rule of the model by the name a reader knows it by. */
export const ruleName = (words: PlanWords, table: LimitPlan['table'] | 'products', row: string): string =>
  words.row(table, row);

/** Prices per unit are told from here on, in money of the model: less is noise of the solver. */
const smallestPrice = 1e-6;

/** What keeps the plan from being better, the dearest first, each with what one unit more would save. */
export const BindList = ({ plan, words }: BindListProps) => {
  const t = useTranslations('chainResults.binds');
  const binding = plan.limits
    .filter(
      ({ isBinding, breach, price }) =>
        breach > 0 || (isBinding && (price === null || price > smallestPrice)),
    )
    .sort(
      (one, other) => (other.price ?? 0) * Math.abs(other.bound) - (one.price ?? 0) * Math.abs(one.bound),
    );
  if (binding.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className={styles.binds}>
      {binding.map((limit) => {
        const name = ruleName(words, limit.table, limit.row);
        const isShare = limit.table === 'limits' && Math.abs(limit.bound) <= 1;
        const bound = isShare ? words.percent(limit.bound) : words.number(limit.bound);
        return (
          <li key={`${limit.table} ${limit.row} ${limit.period ?? ''} ${limit.side}`}>
            <b>{t(`table.${limit.table}`, { name })}</b>{' '}
            {t(limit.side === 'max' ? 'atMost' : 'atLeast', { bound })}{' '}
            {limit.breach > 0 &&
              t('breached', {
                breach: isShare ? words.percent(limit.breach) : words.number(limit.breach),
              })}{' '}
            {limit.price !== null &&
              (isShare
                ? t('pricePoint', { amount: words.money(limit.price / 100) })
                : t('priceUnit', { amount: words.money(limit.price) }))}
          </li>
        );
      })}
    </ul>
  );
};
