import { useTranslations } from 'use-intl';
import type { Certainty } from '../evidence/format-figure.ts';
import { useNumberText } from '../options/use-number-text.ts';
import type { Mark } from './marks.ts';
import { circlePaint, dottedFrom, markOf } from './marks.ts';
import type { Overlay } from './overlay.ts';
import type { Scene } from './scene.ts';
import styles from './SpaceLegend.module.css';
import { standingsOf, useStandingWords } from './use-standing-words.ts';

/** A large circle of a standing and, where small ones are drawn otherwise, a small one beside it. */
const StandingKey = ({ mark, certainty }: { readonly mark: Mark; readonly certainty: Certainty }) => {
  const isTwofold = mark.kind === 'filled' && certainty !== 'published';
  return (
    <svg width={isTwofold ? 24 : 14} height="14" viewBox={`0 0 ${isTwofold ? 24 : 14} 14`} aria-hidden="true">
      <circle cx="7" cy="7" r="5" {...circlePaint(mark, certainty, dottedFrom)} />
      {isTwofold && <circle cx="19" cy="7" r="3" {...circlePaint(mark, certainty, 3)} />}
    </svg>
  );
};

/** What the circles of the overlay mean, with how many there are of each. */
export const SpaceLegend = ({ overlay, scene }: { readonly overlay: Overlay; readonly scene: Scene }) => {
  const t = useTranslations('explore.space.legend');
  const words = useStandingWords();
  const { count } = useNumberText();
  return (
    <ul className={styles.legend} aria-label={t('label')}>
      {standingsOf(overlay.choice).map((standing) => (
        <li key={standing}>
          <StandingKey mark={markOf(standing, overlay.choice)} certainty={scene.document.confidence} />
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
