import type { DeliveryViewDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { TextOf } from '../../dossiers/TextOf.tsx';
import { useDateText } from '../../evidence/use-date-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { useCountryName } from '../../shell/use-country-name.ts';
import { PlainForms } from '../forms/PlainForms.tsx';
import { Confirmations } from '../milestones/Confirmations.tsx';
import { Disputes } from '../milestones/Disputes.tsx';
import { ActLink } from '../milestones/ActLink.tsx';
import styles from '../milestones/Milestones.module.css';

type Trail = DeliveryViewDocument['trail'][number];

const TaskLine = ({
  told,
  view,
}: {
  readonly told: Trail['tasks'][number];
  readonly view: DeliveryViewDocument;
}) => {
  const t = useTranslations('delivery.task');
  const date = useDateText();
  const nameOf = useCountryName();
  const task = view.delivery.tasks.find(({ id }) => id === told.id);
  if (task === undefined) return null;
  return (
    <li
      data-standing={
        told.standing === 'done' ? 'achieved' : told.standing === 'overdue' ? 'overdue' : undefined
      }
    >
      <details>
        <summary>
          <b>
            <TextOf text={task.text} />
          </b>{' '}
          <span className={told.standing === 'overdue' ? styles.late : styles.facts}>
            {nameOf(task.owner)} · {t('due', { date: date(task.due) })} · {t(`standing.${told.standing}`)}
          </span>
        </summary>
        <ol className={styles.events}>
          <li>
            {t('added')} <ActLink act={task.act} />
          </li>
          {task.completed !== null && (
            <li data-kind="achieved">
              {t('completed', { date: date(task.completed.on) })}{' '}
              <q dir="auto">{task.completed.evidence.text}</q> ({task.completed.evidence.source}){' '}
              <ActLink act={task.completed.act} />
            </li>
          )}
          <Confirmations confirmations={task.confirmations} />
          <Disputes disputes={view.delivery.disputes.filter(({ target }) => target === task.id)} />
        </ol>
      </details>
    </li>
  );
};

/** From a paragraph of a decision to the task, its owner and what shows that it is done. */
export const TrailSection = ({ view }: { readonly view: DeliveryViewDocument }) => {
  const t = useTranslations('delivery.task');
  return (
    <Section id="tasks" heading={t('heading')} lede={t('lede')}>
      {view.trail.length === 0 && <p>{t('none')}</p>}
      <div className={styles.trail}>
        {view.trail.map((trail) => (
          <div key={`${trail.case} ${trail.paragraph ?? ''}`}>
            <h3>
              {trail.title === null ? (
                t('hiddenCase')
              ) : (
                <LinkTo to={`/council/cases/${trail.case}`}>
                  <TextOf text={trail.title} />
                </LinkTo>
              )}
              {trail.paragraph !== null && ` · ${t('paragraph', { paragraph: trail.paragraph })}`}
            </h3>
            {trail.text !== null && (
              <blockquote>
                <TextOf text={trail.text} />
              </blockquote>
            )}
            <ul className={styles.list}>
              {trail.tasks.map((told) => (
                <TaskLine key={told.id} told={told} view={view} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <PlainForms kinds={['delivery.complete-task', 'delivery.add-task']} view={view} />
    </Section>
  );
};
