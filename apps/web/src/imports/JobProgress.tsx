import type { ImportJobDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import styles from './JobView.module.css';
import { useBytesText } from './use-bytes-text.ts';
import { writeDuration } from './write-duration.ts';

/** How far an import has come: phase, file, a bar over the bytes read, rows, rate, time left. */
export const JobProgress = ({ job }: { readonly job: ImportJobDocument }) => {
  const t = useTranslations('loaded.imports.job');
  const tPhase = useTranslations('loaded.imports.phase');
  const locale = useLocale();
  const bytes = useBytesText();
  const parts = [
    tPhase(job.phase),
    ...(job.file === null || job.fileCount === 0
      ? []
      : [t('file', { index: job.fileIndex + 1, count: job.fileCount, file: job.file })]),
  ];
  const measures = [
    ...(job.bytesTotal === 0
      ? []
      : [t('bytes', { done: bytes(job.bytesDone), total: bytes(job.bytesTotal) })]),
    ...(job.rows === 0 ? [] : [t('rows', { rows: job.rows })]),
    ...(job.rowsPerSecond === null ? [] : [t('rate', { rate: Math.round(job.rowsPerSecond) })]),
    ...(job.secondsLeft === null ? [] : [t('left', { time: writeDuration(job.secondsLeft, locale) })]),
  ];
  return (
    <div className={styles.progress}>
      <p>{parts.join(' · ')}</p>
      <progress
        max={Math.max(1, job.bytesTotal)}
        value={job.bytesDone}
        aria-label={t('bar', { name: job.name })}
        aria-valuetext={parts.join(', ')}
      />
      <p className={styles.measures}>{measures.join(' · ')}</p>
    </div>
  );
};
