import type { FigureLike } from '../evidence/format-figure.ts';
import { FigureView } from '../evidence/FigureView.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import styles from './DefinitionStrip.module.css';

export interface StripTerm {
  readonly label: string;
  readonly figure: FigureLike;
  /** Sign before the term: `×`, `=`, `min`. */
  readonly sign?: string;
  readonly tone?: 'inside' | 'outside' | 'result';
}

/** `low–high` of a figure under its number, in the same unit; nothing where no interval is known. */
const Interval = ({ figure: { low, high, unit } }: { readonly figure: FigureLike }) => {
  const { write } = useFigureText();
  if (low === undefined || high === undefined || low === high) return null;
  return (
    <dd className={styles.interval}>
      {write(low, unit).number}–{write(high, unit).number}
    </dd>
  );
};

/** A computation as one line of figures with signs between them, each with its source behind it. */
export const DefinitionStrip = ({ terms }: { readonly terms: readonly StripTerm[] }) => (
  <dl className={styles.strip}>
    {terms.map(({ label, figure, sign, tone }) => (
      <div key={label} className={styles.term} data-tone={tone}>
        <dt>{label}</dt>
        <dd data-sign={sign}>
          <FigureView
            figure={figure}
            subject={label}
            unit={figure.unit === 'index' ? 'hidden' : 'shown'}
            range={false}
          />
        </dd>
        <Interval figure={figure} />
      </div>
    ))}
  </dl>
);
