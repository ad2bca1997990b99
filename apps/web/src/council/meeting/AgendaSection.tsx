import { useTranslations } from 'use-intl';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { TextIn } from '../words/TextIn.tsx';
import { Doing } from './Doing.tsx';
import { AgendaForm } from './forms/AgendaForm.tsx';
import { useMeeting } from './meeting-context.ts';
import styles from './Meeting.module.css';

/** What is dealt with, in its order; an item may be about a case. */
export const AgendaSection = () => {
  const t = useTranslations('meetings');
  const { matter } = useMeeting();
  const { agenda } = matter.meeting;
  return (
    <Section heading={t('agenda.heading')}>
      {agenda.length === 0 ? (
        <p>{t('agenda.none')}</p>
      ) : (
        <ol className={styles.agenda}>
          {agenda.map((item) => (
            <li key={item.id}>
              <TextIn text={item.title} />
              {item.case !== null && (
                <>
                  {' '}
                  <LinkTo to={`/council/cases/${encodeURIComponent(item.case)}`}>{t('case')}</LinkTo>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      <div className={styles.doing}>
        <Doing kind="council.set-agenda" label={t('agenda.change')}>
          {(form) => <AgendaForm {...form} />}
        </Doing>
      </div>
    </Section>
  );
};
