import type { ChainModel, ExplainAnswer } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Section } from '../../../shell/Page.tsx';
import { AmountBars } from '../figure/AmountBars.tsx';
import styles from '../plan/Plan.module.css';
import { usePlanWords } from '../plan/use-plan-words.ts';
import { useRestsOn } from '../rests/use-rests-on.ts';

interface ExplainViewProps {
  readonly model: ChainModel;
  readonly answer: ExplainAnswer;
}

/** Below this share of the cost of the plan a limit costs nothing: the tolerance of the solver. */
const smallestShare = 1e-6;

/** What each limit costs the plan, dearest first: in sentences, as bars and as a table. */
export const ExplainView = ({ model, answer: { plan, worth } }: ExplainViewProps) => {
  const t = useTranslations('chainResults.explain');
  const words = usePlanWords(model);
  const rests = useRestsOn(model, plan);
  const least = smallestShare * plan.cost.total;
  const dear = worth.filter(({ cost }) => Math.abs(cost) > least);
  const free = worth.filter(({ cost }) => Math.abs(cost) <= least);
  const bars = useMemo(
    () =>
      worth.map(({ limit, cost, isProved }) => ({
        key: limit,
        name: words.row('limits', limit),
        amount: cost,
        written: isProved ? words.money(cost) : t('about', { amount: words.money(cost) }),
        tone: 'saffron' as const,
      })),
    [worth, words, t],
  );
  const [dearest] = dear;
  const finding =
    dearest === undefined
      ? t('findingNone')
      : t('finding', { name: words.row('limits', dearest.limit), amount: words.money(dearest.cost) });
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      {worth.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <AmountBars
            finding={finding}
            scope={t('scope', { currency: model.currency, year: `${model.priceYear}` })}
            bars={bars}
            nameHeader={t('limit')}
            amountHeader={t('cost')}
            unit={model.currency}
            origins={rests.originsOf.cost}
          />
          <ul className={styles.binds}>
            {dear.map(({ limit, cost, isProved }) => (
              <li key={limit}>
                {t(cost >= 0 ? 'costs' : 'saves', {
                  name: words.row('limits', limit),
                  amount: words.money(Math.abs(cost)),
                  percent: words.percent(Math.abs(cost) / plan.cost.total),
                })}{' '}
                {!isProved && t('unproved')}
              </li>
            ))}
          </ul>
          {free.length > 0 && (
            <p className={styles.said}>
              {t('free', { names: free.map(({ limit }) => words.row('limits', limit)).join('; ') })}
            </p>
          )}
        </>
      )}
    </Section>
  );
};
