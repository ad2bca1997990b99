import type { MatchPartDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import styles from './Partners.module.css';

interface MatchPartsProps {
  readonly heading: string;
  readonly parts: readonly MatchPartDocument[];
}

/** One direction of a match, part by part: what was asked, what is given, how well it fits; unknown is told, not counted. */
export const MatchParts = ({ heading, parts }: MatchPartsProps) => {
  const t = useTranslations('bank.match');
  const { write } = useFigureText();
  const share = (value: number): string => write(value, 'share').number;
  return (
    <div>
      <h4>{heading}</h4>
      <ul className={styles.parts}>
        {parts.map(({ key, fit, weight, asked, given }) => (
          <li key={`${key} ${asked ?? ''}`} data-unknown={fit === null || undefined}>
            <span className={styles.meter} aria-hidden="true">
              {fit !== null && <span style={{ inlineSize: `${fit * 100}%` }} />}
            </span>
            <span>
              {t(`part.${key}`)}
              {(asked !== null || given !== null) && (
                <small> {t('askedGiven', { asked: asked ?? '—', given: given ?? '—' })}</small>
              )}
            </span>
            <span className={styles.fit}>
              {fit === null ? t('unknown') : t('fit', { fit: share(fit), weight: share(weight) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
