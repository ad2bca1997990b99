import type { ChainModel, ChainPlan, LimitPlan } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { limitStep } from './limit-step.ts';
import styles from './Plan.module.css';
import { useLimitWords } from './use-limit-words.ts';
import type { PlanWords } from './use-plan-words.ts';

interface BindListProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
}

/** Less than this per step is noise of the solver. */
const smallestPrice = 0.005;

const rank = ({ table }: LimitPlan): number => (table === 'limits' ? 0 : table === 'demands' ? 2 : 1);
const weight = ({ price, bound }: LimitPlan): number => (price ?? 0) * Math.abs(bound);

/** What keeps a plan from being better: limits first, then capacities, then demands, each the dearest by its whole bound first. */
export const bindingLimits = (model: ChainModel, plan: ChainPlan): readonly LimitPlan[] => {
  return plan.limits
    .filter(
      (limit) =>
        limit.breach > 0 ||
        (limit.isBinding &&
          // That a demand is met is no news unless its last unit has a price.
          (limit.price === null
            ? limit.table !== 'demands'
            : limit.price * limitStep(model, limit).size > smallestPrice)),
    )
    .toSorted((one, other) => rank(one) - rank(other) || weight(other) - weight(one));
};

/** What keeps the plan from being better, each with what one step more would save. */
export const BindList = ({ model, plan, words }: BindListProps) => {
  const t = useTranslations('chainResults.binds');
  const limitWords = useLimitWords(model, words);
  const binding = bindingLimits(model, plan);
  if (binding.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className={styles.binds}>
      {binding.map((limit) => (
        <li key={`${limit.table} ${limit.row} ${limit.period ?? ''} ${limit.side}`}>
          <b>{t('rule', { name: limitWords.name(limit) })}</b>{' '}
          {t(limit.side === 'max' ? 'atMost' : 'atLeast', {
            bound: limitWords.amount(limit, limit.bound),
            period: limit.period === null || model.periods.length === 1 ? '' : ` (${limit.period})`,
          })}{' '}
          {limit.breach > 0 && t('breached', { breach: limitWords.amount(limit, limit.breach) })}{' '}
          {limitWords.price(limit)}
        </li>
      ))}
    </ul>
  );
};
