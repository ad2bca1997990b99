import type { Confidence } from '@hamkor/provenance';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import styles from './RecordMark.module.css';

interface RecordMarkProps {
  readonly record: {
    readonly confidence: Confidence;
    readonly cited: string;
    readonly year: number | null;
    readonly origin: string;
  };
  readonly subject: string;
}

/** Year of a record's source with its certainty; pressing it shows the source itself. */
export const RecordMark = ({ record, subject }: RecordMarkProps) => {
  const t = useTranslations('registry');
  const written = record.year === null ? t('noYear') : String(record.year);
  return (
    <span className={styles.mark}>
      <FigureView
        figure={{
          value: record.year,
          unit: 'year',
          years: record.year === null ? null : [record.year, record.year],
          confidence: record.confidence,
          origins: [record.origin],
          cited: record.cited,
          steps: [],
        }}
        subject={subject}
      >
        {written}
      </FigureView>
    </span>
  );
};
