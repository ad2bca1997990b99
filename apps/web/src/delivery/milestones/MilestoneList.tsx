import type { DeliveryViewDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { TextOf } from '../../dossiers/TextOf.tsx';
import { useDateText } from '../../evidence/use-date-text.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { useCountryName } from '../../shell/use-country-name.ts';
import { ActLink } from './ActLink.tsx';
import { Confirmations } from './Confirmations.tsx';
import { Disputes } from './Disputes.tsx';
import styles from './Milestones.module.css';

type Milestone = DeliveryViewDocument['delivery']['milestones'][number];

const Told = ({
  milestone,
  view,
}: {
  readonly milestone: Milestone;
  readonly view: DeliveryViewDocument;
}) => {
  const t = useTranslations('delivery');
  const date = useDateText();
  const { write } = useFigureText();
  return (
    <ol className={styles.events}>
      {milestone.plans.map((plan) => (
        <li key={`plan ${plan.act}`}>
          {t('milestone.event.plan', { date: date(plan.planned) })} <ActLink act={plan.act} />
        </li>
      ))}
      {milestone.forecasts.map((forecast) => (
        <li key={`forecast ${forecast.act}`} data-kind="forecast">
          {t('milestone.event.forecast', { date: date(forecast.date) })}
          {' — '}
          {forecast.cause === null ? t('cause.none') : t(`cause.${forecast.cause}`)}:{' '}
          <q dir="auto">{forecast.text}</q> <ActLink act={forecast.act} />
        </li>
      ))}
      {milestone.progress.map((progress) => (
        <li key={`progress ${progress.act}`}>
          {t('milestone.event.progress', {
            share: write(progress.share, 'share').number,
            date: date(progress.on),
          })}{' '}
          <q dir="auto">{progress.evidence.text}</q> ({progress.evidence.source}){' '}
          <ActLink act={progress.act} />
        </li>
      ))}
      {milestone.achieved !== null && (
        <li data-kind="achieved">
          {t('milestone.event.achieved', { date: date(milestone.achieved.on) })}{' '}
          <q dir="auto">{milestone.achieved.evidence.text}</q> ({milestone.achieved.evidence.source}){' '}
          <ActLink act={milestone.achieved.act} />
        </li>
      )}
      <Confirmations confirmations={milestone.confirmations} />
      <Disputes disputes={view.delivery.disputes.filter(({ target }) => target === milestone.id)} />
    </ol>
  );
};

/** Milestones one by one: what was planned, expected and why it moved, what shows that it was reached, who looked for himself. */
export const MilestoneList = ({ view }: { readonly view: DeliveryViewDocument }) => {
  const t = useTranslations('delivery.milestone');
  const nameOf = useCountryName();
  const { write } = useFigureText();
  const standings = new Map(view.milestones.map((each) => [each.id, each]));
  return (
    <ul className={styles.list}>
      {view.delivery.milestones.map((milestone) => {
        const told = standings.get(milestone.id);
        return (
          <li key={milestone.id} data-standing={told?.standing}>
            <details>
              <summary>
                <b>
                  <TextOf text={milestone.title} />
                </b>{' '}
                <span className={styles.facts}>
                  {nameOf(milestone.owner)}
                  {told !== undefined &&
                    ` · ${t(`standing.${told.standing}`)} · ${t('share', { share: write(told.share, 'share').number })}`}
                  {told?.isDisputed === true && ` · ${t('disputed')}`}
                  {told?.isConfirmed === true && ` · ${t('confirmed')}`}
                </span>
              </summary>
              <Told milestone={milestone} view={view} />
            </details>
          </li>
        );
      })}
    </ul>
  );
};
