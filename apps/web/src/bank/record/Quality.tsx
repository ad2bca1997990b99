import type { QualityDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import styles from './Record.module.css';
import { useFieldWords } from './use-field-words.ts';

interface QualityProps {
  readonly quality: QualityDocument;
}

/** How complete and plausible a record is, and what every point was given or kept back for. */
export const Quality = ({ quality }: QualityProps) => {
  const t = useTranslations('bank.quality');
  const { write } = useFigureText();
  const field = useFieldWords();
  const share = (value: number): string => write(value, 'share').number;
  const lacking = quality.parts.filter(({ points, of }) => points < of);
  const given = quality.parts.filter(({ points, of }) => points >= of);
  const part = ({ key, field: pointer, points, of, isBlocking }: QualityDocument['parts'][number]) => (
    <li key={`${key} ${pointer ?? ''}`} data-blocking={isBlocking || undefined}>
      <span className={styles.meter} aria-hidden="true">
        <span style={{ inlineSize: `${of > 0 ? (100 * points) / of : 100}%` }} />
      </span>
      <span>
        {t.has(`part.${key}` as 'part.codes') ? t(`part.${key}` as 'part.codes') : key}
        {pointer !== null && ` (${field(pointer)})`}
        {isBlocking && <b> {t('blocking')}</b>}
      </span>
      <span className={styles.points}>{t('points', { points, of })}</span>
    </li>
  );
  return (
    <>
      <p className={styles.qualityHead}>
        {t('whole', {
          score: share(quality.score),
          completeness: share(quality.completeness),
          plausibility: share(quality.plausibility),
        })}
      </p>
      {lacking.length > 0 && (
        <>
          <h3>{t('lacking')}</h3>
          <ul className={styles.parts}>{lacking.map(part)}</ul>
        </>
      )}
      {given.length > 0 && (
        <details>
          <summary>{t('given', { count: given.length })}</summary>
          <ul className={styles.parts}>{given.map(part)}</ul>
        </details>
      )}
    </>
  );
};
