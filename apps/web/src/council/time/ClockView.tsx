import { useTranslations } from 'use-intl';
import styles from './Clock.module.css';
import { useNow } from './use-now.ts';
import { useTimeWords } from './use-time-words.ts';

interface ClockViewProps {
  /** When it ends. */
  readonly at: string;
  /** Zone of the place of the deadline; null where none was named. */
  readonly zone: string | null;
  /** Place as it was named; that of the zone unless given. */
  readonly place?: string | null;
  readonly standing?: 'running' | 'met' | 'late';
}

/** Less than this is soon, in milliseconds: a day. */
const soon = 86_400_000;

/** A deadline: how long is left, the exact end at its place, and the same in the reader's own time. */
export const ClockView = ({ at, zone, place, standing = 'running' }: ClockViewProps) => {
  const t = useTranslations('council.time');
  const now = useNow();
  const words = useTimeWords();
  const isOver = Date.parse(at) <= now;
  const isLate = standing === 'late';
  const own = words.own(at, zone);
  return (
    <span
      className={styles.clock}
      data-late={isLate || undefined}
      data-soon={(standing === 'running' && !isOver && Date.parse(at) - now < soon) || undefined}
    >
      <span className={styles.left}>
        {standing === 'met'
          ? t('met')
          : isLate
            ? t('late', { since: words.left(at, now) })
            : words.left(at, now)}
      </span>
      {zone !== null && <time dateTime={at}>{words.atPlace(at, zone, place)}</time>}
      {own !== null && <small>{own}</small>}
    </span>
  );
};
