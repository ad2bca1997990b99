import { certaintyOf } from '../evidence/format-figure.ts';
import { areaPaint } from '../evidence/tone.ts';
import { useFigureText } from '../evidence/use-figure-text.ts';
import type { BriefBar } from './brief-facts.ts';
import styles from './BriefBars.module.css';
import { useBriefWords } from './use-brief-words.ts';

/** Amounts on one scale as bars in the code of certainty, intervals as whiskers, each with its number. */
export const BriefBars = ({ bars }: { readonly bars: readonly BriefBar[] }) => {
  const words = useBriefWords();
  const { text } = useFigureText();
  const most = Math.max(1, ...bars.map(({ figure }) => figure.high ?? figure.value ?? 0));
  const part = (amount: number): string => `${(amount / most) * 100}%`;
  return (
    <ul className={styles.bars}>
      {bars.map((bar) => {
        const { value, low, high } = bar.figure;
        const label = words.bar(bar);
        return (
          <li key={label}>
            <span className={styles.label}>{label}</span>
            <svg className={styles.bar} aria-hidden="true">
              {value !== null && (
                <rect
                  x="1"
                  y="3"
                  height="12"
                  width={part(value)}
                  {...areaPaint(bar.tone, certaintyOf(bar.figure))}
                />
              )}
              {low !== undefined && high !== undefined && high > low && (
                <g stroke="var(--ink)" strokeWidth="1.5">
                  <line x1={part(low)} x2={part(high)} y1="9" y2="9" />
                  <line x1={part(low)} x2={part(low)} y1="5" y2="13" />
                  <line x1={part(high)} x2={part(high)} y1="5" y2="13" />
                </g>
              )}
            </svg>
            <span className={styles.value}>{text(bar.figure)}</span>
          </li>
        );
      })}
    </ul>
  );
};
