import { useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { trailLines } from './progress-trail.ts';
import type { ProgressTrail } from './progress-trail.ts';
import styles from './RunView.module.css';

/** Units of the drawing; the screen scales it. */
const frame = { width: 640, height: 150 };

/** A value holds until the next one is told: steps, not slopes. */
const steps = (line: readonly (readonly [x: number, y: number])[]): string =>
  line
    .map(([x, y], place) =>
      place === 0
        ? `M${(x * frame.width).toFixed(1)} ${(y * frame.height).toFixed(1)}`
        : `H${(x * frame.width).toFixed(1)}V${(y * frame.height).toFixed(1)}`,
    )
    .join('') + (line.length === 0 ? '' : `H${frame.width}`);

/** The best plan found so far and the best that is still possible, closing in on each other. */
export const TrailChart = ({ trail, unit }: { readonly trail: ProgressTrail; readonly unit: string }) => {
  const t = useTranslations('chains.run');
  const { text } = useFigureText();
  const lines = trailLines(trail);
  if (lines === null) return null;
  const last = trail.points.at(-1);
  const told = (value: number | null | undefined): string =>
    value === null || value === undefined ? t('none') : text({ value, unit });
  return (
    <figure className={styles.trail}>
      <svg
        viewBox={`0 -4 ${frame.width} ${frame.height + 8}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('trail', { incumbent: told(last?.incumbent), bound: told(last?.bound) })}
      >
        <path className={styles.bound} d={steps(lines.bound)} vectorEffect="non-scaling-stroke" />
        <path className={styles.incumbent} d={steps(lines.incumbent)} vectorEffect="non-scaling-stroke" />
      </svg>
      <figcaption>
        <span className={styles.keyIncumbent}>{t('keyIncumbent', { value: told(last?.incumbent) })}</span>
        <span className={styles.keyBound}>{t('keyBound', { value: told(last?.bound) })}</span>
      </figcaption>
    </figure>
  );
};
