import { useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { TextIn } from '../words/TextIn.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import { Doing } from './Doing.tsx';
import { DecisionForm } from './forms/DecisionForm.tsx';
import { useMeeting } from './meeting-context.ts';
import styles from './Meeting.module.css';

/** What was decided, point by point; of interested states alone where they are named. */
export const DecisionsSection = () => {
  const t = useTranslations('meetings');
  const words = useCouncilWords();
  const moment = useMomentText();
  const { matter } = useMeeting();
  const { decisions } = matter.meeting;
  return (
    <Section heading={t('decisions.heading')}>
      {decisions.length === 0 ? (
        <p>{t('decisions.none')}</p>
      ) : (
        <ol className={styles.agenda}>
          {decisions.map((decision) => (
            <li key={decision.id} id={decision.id}>
              <p>
                <TextIn text={decision.text} />
              </p>
              <p className={styles.quiet}>
                {decision.states === null
                  ? t('decisions.all')
                  : t('decisions.interested', { states: words.states(decision.states) })}
                {decision.paragraph !== null && ` · ${t('decisions.paragraph', { id: decision.paragraph })}`}
                {' · '}
                <time dateTime={decision.at}>{moment(decision.at)}</time>
                {' · '}
                {t('act', { act: `${decision.act}` })}
                {decision.case !== null && (
                  <>
                    {' · '}
                    <LinkTo to={`/council/cases/${encodeURIComponent(decision.case)}`}>{t('case')}</LinkTo>
                  </>
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
      <div className={styles.doing}>
        <Doing kind="council.add-decision" label={t('decisions.add')}>
          {(form) => <DecisionForm {...form} />}
        </Doing>
      </div>
    </Section>
  );
};
