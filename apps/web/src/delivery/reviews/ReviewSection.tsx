import type { DeliveryViewDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { TextOf } from '../../dossiers/TextOf.tsx';
import { useDateText } from '../../evidence/use-date-text.ts';
import { Section } from '../../shell/Page.tsx';
import { PlainForms } from '../forms/PlainForms.tsx';
import { ActLink } from '../milestones/ActLink.tsx';
import styles from '../milestones/Milestones.module.css';

/** Reviews of one project: when they are due, which took place and what they found. */
export const ReviewSection = ({ view }: { readonly view: DeliveryViewDocument }) => {
  const t = useTranslations('delivery.reviews');
  const date = useDateText();
  const { schedule, reviews } = view.delivery;
  return (
    <Section
      id="reviews"
      heading={t('ofProject')}
      lede={
        schedule === null
          ? t('noSchedule')
          : t('schedule', { first: date(schedule.first), count: schedule.everyMonths })
      }
    >
      <ul className={styles.list}>
        {view.reviews.map(({ due, standing, on, act, daysLate }) => {
          const held = reviews.find((review) => review.act === act);
          return (
            <li
              key={due}
              data-standing={
                standing === 'held' ? 'achieved' : standing === 'overdue' ? 'overdue' : undefined
              }
            >
              <span className={standing === 'overdue' ? styles.late : undefined}>
                {t('dueOn', { date: date(due) })} · {t(`standing.${standing}`)}
                {on !== null && ` ${date(on)}`}
                {daysLate > 0 && ` · ${t('late', { days: daysLate })}`}
              </span>{' '}
              {act !== null && <ActLink act={act} />}
              {held !== undefined && (
                <p className={styles.facts}>
                  <TextOf text={held.findings} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <PlainForms kinds={['delivery.hold-review', 'delivery.schedule-reviews']} view={view} />
    </Section>
  );
};
