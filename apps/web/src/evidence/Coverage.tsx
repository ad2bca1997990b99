import { useTranslations } from 'use-intl';
import { Hidden } from '../shell/Hidden.tsx';
import styles from './Coverage.module.css';
import { useFigureText } from './use-figure-text.ts';

interface CoverageProps {
  readonly grade: 'A' | 'B' | 'C' | null;
  /** Share of the trade the data see, 0 to 1. */
  readonly ratio?: number | null;
  /** Name of the partner that sets the grade. */
  readonly country?: string | null;
}

/** How much of the trade behind a figure the data see: A, B, C or unknown, in letter, fill and words. */
export const Coverage = ({ grade, ratio = null, country = null }: CoverageProps) => {
  const t = useTranslations('evidence');
  const { write } = useFigureText();
  const words = t(`coverage.${grade ?? 'unknown'}`);
  const detail =
    ratio === null || country === null
      ? ''
      : ` (${t('coverage.ratio', { ratio: write(ratio, 'share').number, country })})`;
  return (
    <span className={[styles.coverage, styles[grade ?? 'unknown']].join(' ')} title={`${words}${detail}`}>
      <span aria-hidden="true">{grade ?? '—'}</span>
      <Hidden>{`${t('coverage.label', { grade: grade ?? '' })}. ${words}${detail}`}</Hidden>
    </span>
  );
};
