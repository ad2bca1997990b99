import type { MatchPartDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import styles from './Partners.module.css';
import { toldParts } from './told-parts.ts';
import { usePartWords } from './use-part-words.ts';

interface MatchPartsProps {
  readonly heading: string;
  readonly parts: readonly MatchPartDocument[];
}

/** One direction of a match, part by part: what was asked, what is given, how well it fits; unknown is told, not counted. */
export const MatchParts = ({ heading, parts }: MatchPartsProps) => {
  const t = useTranslations('bank.match');
  const { write } = useFigureText();
  const words = usePartWords();
  const share = (value: number): string => write(value, 'share').number;
  const compared = (key: MatchPartDocument['key'], asked: string | null, given: string | null): string => {
    if (asked === null) return given === null ? '' : words(key, given);
    if (given === null) return t('asked', { asked: words(key, asked) });
    return asked === given
      ? words(key, given)
      : t('askedGiven', { asked: words(key, asked), given: words(key, given) });
  };
  return (
    <div>
      <p className={styles.side}>{heading}</p>
      <ul className={styles.parts} aria-label={heading}>
        {toldParts(parts).map(({ key, fit, share: weight, asked, given }) => (
          <li key={`${key} ${asked ?? ''}`} data-unknown={fit === null || undefined}>
            <span className={styles.meter} aria-hidden="true">
              {fit !== null && <span style={{ inlineSize: `${fit * 100}%` }} />}
            </span>
            <span>
              {t(`part.${key}`)}
              {(asked !== null || given !== null) && <small> {compared(key, asked, given)}</small>}
            </span>
            <span className={styles.fit}>
              {fit === null || weight === null
                ? t('unknown')
                : t('fit', { fit: share(fit), weight: share(weight) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
