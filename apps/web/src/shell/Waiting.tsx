import { useTranslations } from 'use-intl';
import styles from './Waiting.module.css';

/** Lines where the answer will stand. They appear only after a moment, so that a quick answer never flickers. */
export const Waiting = ({ lines = 6 }: { readonly lines?: number }) => {
  const t = useTranslations('shell');
  return (
    <output className={styles.waiting} aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // oxlint-disable-next-line react/no-array-index-key -- the lines are all alike and never move
        <span key={line} className={styles.line} />
      ))}
    </output>
  );
};
