import styles from './BarCell.module.css';

interface BarCellProps {
  readonly value: number;
  /** What fills the bar. */
  readonly most: number;
  readonly text: string;
  /** Gain is pistachio, loss pomegranate. */
  readonly tone: 'pomegranate' | 'pistachio' | 'turquoise';
}

/** A number with a bar beneath it, as long as its share of the largest of its column. */
export const BarCell = ({ value, most, text, tone }: BarCellProps) => (
  <span className={styles.cell}>
    {text}
    <span className={styles.track} aria-hidden="true">
      <span
        data-tone={tone}
        style={{ inlineSize: `${most > 0 ? Math.max(0, Math.min(1, value / most)) * 100 : 0}%` }}
      />
    </span>
  </span>
);
