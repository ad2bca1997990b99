import type { FigureLike } from '../evidence/format-figure.ts';
import { FigureView } from '../evidence/FigureView.tsx';
import styles from './DefinitionStrip.module.css';

export interface StripTerm {
  readonly label: string;
  readonly figure: FigureLike;
  /** Sign before the term: `×`, `=`, `min`. */
  readonly sign?: string;
  readonly tone?: 'inside' | 'outside' | 'result';
}

/** A computation as one line of figures with signs between them, each with its source behind it. */
export const DefinitionStrip = ({ terms }: { readonly terms: readonly StripTerm[] }) => (
  <dl className={styles.strip}>
    {terms.map(({ label, figure, sign, tone }) => (
      <div key={label} className={styles.term} data-tone={tone} data-sign={sign}>
        <dt>{label}</dt>
        <dd>
          <FigureView figure={figure} subject={label} unit={figure.unit === 'index' ? 'hidden' : 'shown'} />
        </dd>
      </div>
    ))}
  </dl>
);
