import styles from './Clock.module.css';
import { shareRun } from './time-left.ts';
import { useNow } from './use-now.ts';

interface RunningBarProps {
  readonly from: string;
  readonly to: string;
  /** What the bar tells, for those who do not see it. */
  readonly label: string;
}

const soon = 86_400_000;

/** How much of a term has run. */
export const RunningBar = ({ from, to, label }: RunningBarProps) => {
  const now = useNow();
  const end = Date.parse(to);
  const percent = Math.round(shareRun(Date.parse(from), end, now) * 100);
  return (
    <div
      className={styles.bar}
      data-soon={end - now < soon || undefined}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <progress> cannot be coloured alike in all browsers
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <span style={{ inlineSize: `${percent}%` }} />
    </div>
  );
};
