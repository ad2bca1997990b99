import type { TotalDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Hidden } from '../shell/Hidden.tsx';
import { useNumberText } from '../options/use-number-text.ts';
import styles from './CertaintyBar.module.css';

const confidences = ['published', 'estimated', 'unverified'] as const;

/** What part of a total is published, estimated, not verified: one bar, drawn as everywhere. */
export const CertaintyBar = ({ shares }: { readonly shares: TotalDocument['shares'] }) => {
  const t = useTranslations('evidence.confidence');
  const { percent } = useNumberText();
  const words = confidences
    .filter((confidence) => shares[confidence] > 0.004)
    .map((confidence) => `${t(confidence)} ${percent(shares[confidence])}`)
    .join(', ');
  return (
    <span className={styles.whole} title={words}>
      <span className={styles.bar} aria-hidden="true">
        {confidences.map((confidence) => (
          <span
            key={confidence}
            className={styles[confidence]}
            style={{ inlineSize: `${shares[confidence] * 100}%` }}
          />
        ))}
      </span>
      <Hidden>{words}</Hidden>
    </span>
  );
};
