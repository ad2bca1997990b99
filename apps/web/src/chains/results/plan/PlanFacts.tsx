import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import type { FigureLike } from '../../../evidence/format-figure.ts';
import { FigureView } from '../../../evidence/FigureView.tsx';
import { useRestsOn } from '../rests/use-rests-on.ts';
import styles from './Plan.module.css';
import type { PlanWords } from './use-plan-words.ts';

interface PlanFactsProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
}

/** What the chain saves against buying everything outside; over all states their gains add up to it. */
export const savingOf = (plan: ChainPlan): number => plan.accounts.reduce((sum, { gain }) => sum + gain, 0);

/** Whether a part of the emissions is not known, so that their sum is a least amount. */
export const isCarbonPartial = ({ carbon }: ChainPlan): boolean =>
  carbon.purchases === null || carbon.outside === null;

/** The key figures of a plan, each with what it rests on. */
export const PlanFacts = ({ model, plan, words }: PlanFactsProps) => {
  const t = useTranslations('chainResults.facts');
  const rests = useRestsOn(model, plan);
  const carbon = words.carbon(plan.carbon.total);
  const facts: readonly (readonly [name: string, figure: FigureLike, written?: string])[] = [
    [t('cost'), rests.cost('total', plan.cost.total, model.currency)],
    [t('saving'), rests.whole(savingOf(plan), model.currency)],
    [
      t('carbon'),
      rests.carbon('total', plan.carbon.total / 1000, 't CO2e'),
      isCarbonPartial(plan) ? t('atLeast', { amount: carbon }) : carbon,
    ],
    [
      t('days'),
      rests.days(plan.days, 'days'),
      plan.days === null ? t('unknown') : t('daysValue', { count: Math.round(plan.days) }),
    ],
    [t('intraBloc'), rests.whole(plan.intraBloc, 'share')],
    ...(plan.risk === null ? [] : ([[t('risk'), rests.cost('total', plan.risk, model.currency)]] as const)),
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, figure, written]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <FigureView
                figure={figure}
                subject={name}
                {...(written === undefined ? {} : { children: written })}
              />
            </dd>
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
  const price = new Map(model.products.map(({ id, price: each }) => [id, each]));
  const productOf = new Map(model.demands.map(({ id, product }) => [id, product]));
  /** By value: pieces and tonnes cannot be added up. */
  const worth = (of: (each: ChainPlan['deliveries'][number]) => number): number =>
    plan.deliveries.reduce(
      (sum, each) => sum + of(each) * (price.get(productOf.get(each.demand) ?? '') ?? 0),
      0,
    );
  const wanted = worth((each) => each.wanted);
  if (open.size === 0) return <p>{t('nothing')}</p>;
  return (
    <p>
      {t('made', {
        sites: open.size,
        countries: countries.size,
        names: words.list([...countries].map(words.country)),
        percent: words.percent(wanted > 0 ? worth(({ delivered }) => delivered) / wanted : 0),
      })}
    </p>
  );
};
