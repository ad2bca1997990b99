import { useTranslations } from 'use-intl';
import { useNumberText } from '../options/use-number-text.ts';
import { markOf, paintOf } from './marks.ts';
import type { Overlay } from './overlay.ts';
import type { Scene } from './scene.ts';
import styles from './SpaceLegend.module.css';
import { standingsOf, useStandingWords } from './use-standing-words.ts';

/** What the circles of the overlay mean, with how many there are of each. */
export const SpaceLegend = ({ overlay, scene }: { readonly overlay: Overlay; readonly scene: Scene }) => {
  const t = useTranslations('explore.space.legend');
  const words = useStandingWords();
  const { count } = useNumberText();
  return (
    <ul className={styles.legend} aria-label={t('label')}>
      {standingsOf(overlay.choice).map((standing) => (
        <li key={standing}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <circle
              cx="7"
              cy="7"
              r="5"
              {...paintOf(markOf(standing, overlay.choice), scene.document.confidence)}
            />
          </svg>
          {words(standing, overlay.choice)}{' '}
          <span className={styles.count}>{count(overlay.counts[standing])}</span>
        </li>
      ))}
      <li>
        <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
          <circle cx="4" cy="7" r="2" fill="var(--rule-3)" />
          <circle cx="13" cy="7" r="4" fill="var(--rule-3)" />
          <circle cx="26" cy="7" r="6.5" fill="var(--rule-3)" />
        </svg>
        {t('size')}
      </li>
    </ul>
  );
};
