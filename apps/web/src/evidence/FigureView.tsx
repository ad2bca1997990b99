import { useTranslations } from 'use-intl';
import { Hidden } from '../shell/Hidden.tsx';
import { CertaintySwatch } from './CertaintySwatch.tsx';
import styles from './FigureView.module.css';
import { certaintyOf } from './format-figure.ts';
import type { FigureLike } from './format-figure.ts';
import { useSlip } from './slip-context.ts';
import { spaceBefore, useFigureText } from './use-figure-text.ts';

const none: readonly never[] = [];

interface FigureViewProps {
  readonly figure: FigureLike;
  /** What the figure is about: read by screen readers and used in the citation. */
  readonly subject?: string;
  /** Leave the unit out where a column header states it. */
  readonly unit?: 'shown' | 'hidden';
  /** Show the range beside the value when the figure has one. */
  readonly range?: boolean;
  readonly rivals?: readonly { readonly label: string; readonly figure: FigureLike }[];
  /** Text shown instead of the number, e.g. a claim in its own words. */
  readonly children?: string;
}

/** A number with its mark of certainty; pressing it opens where it comes from. */
export const FigureView = ({
  figure,
  subject = '',
  unit = 'shown',
  range = true,
  rivals = none,
  children,
}: FigureViewProps) => {
  const t = useTranslations('evidence');
  const open = useSlip();
  const { write } = useFigureText();
  const certainty = certaintyOf(figure);
  const written = figure.value === null ? null : write(figure.value, figure.unit);
  const low = figure.low === undefined ? null : write(figure.low, figure.unit).number;
  const high = figure.high === undefined ? null : write(figure.high, figure.unit).number;
  return (
    <button
      type="button"
      className={styles.figure}
      aria-haspopup="dialog"
      onClick={(event) => {
        event.stopPropagation();
        open({ figure, subject, rivals, anchor: event.currentTarget });
      }}
    >
      {subject !== '' && <Hidden>{`${subject}: `}</Hidden>}
      <span className={styles.number}>
        {children ?? written?.number ?? <span aria-hidden="true">—</span>}
        {children === undefined && written !== null && unit === 'shown' && written.unit !== '' && (
          <span className={styles.unit}>
            {spaceBefore(written.unit)}
            {written.unit}
          </span>
        )}
      </span>
      {range && low !== null && high !== null && (
        <span className={styles.range}>
          {low}–{high}
        </span>
      )}
      <CertaintySwatch certainty={certainty} />
      <Hidden>
        {figure.value !== null && unit === 'hidden' && ` ${written?.unit ?? ''}`}
        {figure.value === null && children === undefined && t('unknown')}
        {`. ${t('slip.open', { confidence: t(`confidence.${certainty}`) })}`}
      </Hidden>
    </button>
  );
};
