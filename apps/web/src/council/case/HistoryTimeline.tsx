import type { CaseDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { TextIn } from '../words/TextIn.tsx';
import { CertaintySwatch } from '../../evidence/CertaintySwatch.tsx';
import { useDateText } from '../../evidence/use-date-text.ts';
import { Section } from '../../shell/Page.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Case.module.css';

/** A case of history: events as published sources tell them, each with its source and how sure it is. Nothing is done in it. */
export const HistoryTimeline = ({ matter }: { readonly matter: CaseDocument }) => {
  const t = useTranslations('council.history');
  const tSure = useTranslations('evidence.confidence');
  const words = useCouncilWords();
  const date = useDateText();
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      <ol className={styles.entries}>
        {matter.events.map((event) => (
          <li
            key={`${event.on} ${event.stage} ${event.source}`}
            data-certainty={event.confidence}
            data-weight={event.isDecision ? 'heavy' : undefined}
          >
            <span>
              <b>{date(event.on)}</b> {words.stage(matter.kind, event.stage)}
              {event.isDecision && <small className={styles.quiet}> {t('decision')}</small>}
            </span>
            <p>
              <TextIn text={event.text} />
            </p>
            <span className={styles.source}>
              <CertaintySwatch certainty={event.confidence} /> {tSure(event.confidence)}.{' '}
              {t('source', { source: event.source })}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
};
