import type { RecordDocument } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDateText } from '../../evidence/use-date-text.ts';
import styles from './Record.module.css';
import { milestonesOf } from './time-line.ts';

/** What happened when: of the thing itself as sure as its source is, of the record as the log proves. */
export const TimeLine = ({ record }: { readonly record: RecordDocument }) => {
  const t = useTranslations('bank');
  const date = useDateText();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const milestones = milestonesOf(record, today);
  return (
    <ol className={styles.timeLine}>
      {milestones.map(({ what, when, isOfRecord, isAhead }) => (
        <li
          key={what}
          data-certainty={isOfRecord ? 'published' : record.body.source.confidence}
          data-ahead={isAhead || undefined}
          data-record={isOfRecord || undefined}
        >
          <span className={styles.when}>{date(when)}</span>
          <span>
            {t(`milestone.${what}`)}
            {isAhead && !isOfRecord && ` (${t('planned')})`}
          </span>
        </li>
      ))}
    </ol>
  );
};
