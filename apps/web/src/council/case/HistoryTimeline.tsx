import type { CaseDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { SourceText } from '../words/SourceText.tsx';
import { TextIn } from '../words/TextIn.tsx';
import { Section } from '../../shell/Page.tsx';
import { useDayText } from '../words/use-day-text.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Case.module.css';

/** A case of history: events as published sources tell them, each with its source and how sure it is. Nothing is done in it. */
export const HistoryTimeline = ({ matter }: { readonly matter: CaseDocument }) => {
  const t = useTranslations('council.history');
  const words = useCouncilWords();
  const day = useDayText();
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
              <b>{day(event.on)}</b> {words.stage(matter.kind, event.stage)}
              {event.isDecision && <small className={styles.quiet}> {t('decision')}</small>}
            </span>
            <p>
              <TextIn text={event.text} />
            </p>
            <SourceText source={event.source} confidence={event.confidence} />
          </li>
        ))}
      </ol>
    </Section>
  );
};
