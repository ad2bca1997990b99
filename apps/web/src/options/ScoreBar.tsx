import type { ScorePart } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { Hidden } from '../shell/Hidden.tsx';
import styles from './ScoreBar.module.css';
import { useNumberText } from './use-number-text.ts';

interface ScoreBarProps {
  readonly score: number;
  readonly parts: readonly Pick<ScorePart, 'name' | 'percentile' | 'weight'>[];
}

/** The score as a bar of its parts: each as long as what it adds. 100 = first in every part that weighs. */
export const ScoreBar = ({ score, parts }: ScoreBarProps) => {
  const t = useTranslations('options.parts');
  const { points } = useNumberText();
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const added = parts
    .map((part) => ({ ...part, share: weights > 0 ? (part.percentile * part.weight) / weights : 0 }))
    .filter(({ share }) => share > 0);
  return (
    <span className={styles.score}>
      <span className={styles.number}>{points(score)}</span>
      <span className={styles.bar} aria-hidden="true">
        {added.map(({ name, share }) => (
          <span
            key={name}
            className={styles.part}
            style={{ inlineSize: `${share * 100}%` }}
            title={`${t(name)} ${points(share)}`}
          />
        ))}
      </span>
      <Hidden>{added.map(({ name, share }) => `${t(name)} ${points(share)}`).join(', ')}</Hidden>
    </span>
  );
};
