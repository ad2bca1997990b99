import type { CostOutlookDocument, DeliveryViewDocument, OutlookDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { CertaintySwatch } from '../../evidence/CertaintySwatch.tsx';
import { useDateText } from '../../evidence/use-date-text.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import earned from '../earned/Earned.module.css';
import type { OutlookFact } from './outlook-facts.ts';
import { outlookFacts } from './outlook-facts.ts';
import styles from './Outlook.module.css';

type Class = NonNullable<OutlookDocument['class']>;

const toneOf = ({ key }: OutlookFact): 'bad' | 'good' | 'plain' =>
  key === 'optimistic' || key === 'beyondClass'
    ? 'bad'
    : key === 'cautious' || key === 'asClass'
      ? 'good'
      : 'plain';

/** Which past projects it is compared with, and where that is published. */
const ClassLine = ({ known }: { readonly known: Class }) => {
  const t = useTranslations('delivery.outlook');
  const tConfidence = useTranslations('evidence.confidence');
  return (
    <p className={styles.class}>
      {t('class', {
        label: known.label,
        projects: known.projects === null ? t('projectsUnknown') : t('projects', { count: known.projects }),
      })}{' '}
      {known.cited} <CertaintySwatch certainty={known.confidence} /> {tConfidence(known.confidence)}.{' '}
      <a href={known.url} rel="noreferrer">
        {t('source')}
      </a>
    </p>
  );
};

const Schedule = ({ outlook }: { readonly outlook: OutlookDocument }) => {
  const t = useTranslations('delivery.outlook');
  const date = useDateText();
  const { write } = useFigureText();
  const told = (fact: OutlookFact): string => {
    switch (fact.key) {
      case 'own':
      case 'middle':
      case 'mean':
        return t(`fact.${fact.key}`, { date: date(fact.date) });
      case 'quantiles':
        return t('fact.quantiles', { p50: date(fact.p50), p80: date(fact.p80) });
      case 'range':
        return t('fact.range', { from: date(fact.from), to: date(fact.to) });
      case 'optimistic':
      case 'cautious':
        return t(`fact.${fact.key}`, { days: fact.days });
      case 'likelihood':
        return t('fact.likelihood', { share: write(fact.share, 'share').number });
      case 'noClass':
      case 'noSchedule':
      case 'beyondClass':
      case 'asClass':
        return t(`fact.${fact.key}`);
    }
  };
  return (
    <>
      <ul className={earned.facts}>
        {outlookFacts(outlook).map((fact) => (
          <li key={fact.key} data-tone={toneOf(fact)}>
            {told(fact)}
          </li>
        ))}
      </ul>
      {outlook.class !== null && <ClassLine known={outlook.class} />}
    </>
  );
};

const Cost = ({
  outlook,
  currency,
}: {
  readonly outlook: CostOutlookDocument;
  readonly currency: string;
}) => {
  const t = useTranslations('delivery.outlook');
  const { write } = useFigureText();
  const money = (amount: number): string => `${write(amount, currency).number}\u00a0${currency}`;
  const { cost } = outlook;
  if (cost === null) return <p>{t('cost.none')}</p>;
  const { own, p50, p80, range, mean } = cost;
  return (
    <>
      <ul className={earned.facts}>
        <li>{t('cost.own', { amount: money(own) })}</li>
        {p50 !== null && p80 !== null && (
          <li data-tone={own < p50 ? 'bad' : 'plain'}>
            {t('cost.quantiles', { p50: money(p50), p80: money(p80) })}
          </li>
        )}
        {p50 !== null && p80 === null && (
          <li data-tone={own < p50 ? 'bad' : 'plain'}>{t('cost.middle', { amount: money(p50) })}</li>
        )}
        {p50 === null && range !== null && (
          <li>{t('cost.range', { from: money(range.lower), to: money(range.upper) })}</li>
        )}
        {mean !== null && <li>{t('cost.mean', { amount: money(mean) })}</li>}
        {cost.likelihood !== null && (
          <li>{t('cost.likelihood', { share: write(cost.likelihood, 'share').number })}</li>
        )}
        {outlook.class === null && <li>{t('cost.noClass')}</li>}
      </ul>
      {outlook.class !== null && <ClassLine known={outlook.class} />}
    </>
  );
};

/** Own expectation beside what became of past projects of the class: date and cost, optimism told plainly. */
export const OutlookView = ({ view }: { readonly view: DeliveryViewDocument }) => {
  const t = useTranslations('delivery.outlook');
  return (
    <div className={styles.outlook}>
      <div>
        <h3>{t('when')}</h3>
        {[view.outlook, ...view.otherOutlooks].map((outlook) => (
          <Schedule key={outlook.class?.id ?? 'none'} outlook={outlook} />
        ))}
      </div>
      <div>
        <h3>{t('howMuch')}</h3>
        {[view.costOutlook, ...view.otherCostOutlooks].map((outlook) => (
          <Cost key={outlook.class?.id ?? 'none'} outlook={outlook} currency={view.delivery.currency} />
        ))}
      </div>
    </div>
  );
};
