import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import styles from './Plan.module.css';
import type { PlanWords } from './use-plan-words.ts';

interface PlanFactsProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
}

/** The key figures of a plan. */
export const PlanFacts = ({ model, plan, words }: PlanFactsProps) => {
  const t = useTranslations('chainResults.facts');
  const saving = plan.accounts.reduce((sum, { gain }) => sum + gain, 0);
  const facts: readonly (readonly [string, string])[] = [
    [t('cost'), words.money(plan.cost.total)],
    [t('saving'), words.money(saving)],
    [t('carbon'), words.carbon(plan.carbon.total)],
    [t('days'), plan.days === null ? t('unknown') : t('daysValue', { count: Math.round(plan.days) })],
    [t('intraBloc'), plan.intraBloc === null ? t('unknown') : words.percent(plan.intraBloc)],
    ...(plan.risk === null ? [] : ([[t('risk'), words.money(plan.risk)]] as const)),
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('note', { currency: model.currency, year: `${model.priceYear}` })}</p>
    </>
  );
};

/** What the plan does, in a sentence: where things are made, and who is served. */
export const PlanSentence = ({ model, plan, words }: PlanFactsProps) => {
  const t = useTranslations('chainResults.sentence');
  const open = new Set(plan.sites.filter(({ tonnes }) => tonnes > 0).map(({ site }) => site));
  const countries = new Set(model.sites.filter(({ id }) => open.has(id)).map(({ country }) => country));
  const wanted = plan.deliveries.reduce((sum, each) => sum + each.wanted, 0);
  const delivered = plan.deliveries.reduce((sum, each) => sum + each.delivered, 0);
  if (open.size === 0) return <p>{t('nothing')}</p>;
  return (
    <p>
      {t('made', {
        sites: open.size,
        countries: countries.size,
        names: [...countries].map(words.country).join(', '),
        percent: words.percent(wanted > 0 ? delivered / wanted : 0),
      })}
    </p>
  );
};
