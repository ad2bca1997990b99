import type { CheckResultDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { useFieldWords } from '../../bank/record/use-field-words.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { usePartWords } from '../use-part-words.ts';
import styles from './RecordForm.module.css';

interface QualityPanelProps {
  readonly result: CheckResultDocument | undefined;
  /** What the rules of the owner's state ask for, 0 to 1; null while they are not known. */
  readonly least: number | null;
}

const fieldId = (pointer: string): string => `field${pointer.replaceAll('/', '-')}`;

/** The score of what is entered so far, why it is so, and what may be the same thing already. */
export const QualityPanel = ({ result, least }: QualityPanelProps) => {
  const t = useTranslations('publishing.quality');
  const words = usePartWords();
  const field = useFieldWords();
  const text = useText();
  const locale = useLocale();
  const percent = (share: number): string => share.toLocaleString(locale, { style: 'percent' });
  if (result === undefined) return <p className={styles.quiet}>{t('begin')}</p>;
  const { quality, problems, likely } = result;
  const lacking = quality.parts.filter(({ points, of }) => points < of);
  return (
    <div className={styles.quality}>
      <p className={styles.score}>
        <meter min={0} max={1} value={quality.score} aria-label={t('score')} />{' '}
        <strong>{percent(quality.score)}</strong>
      </p>
      {least !== null && (
        <p className={styles.quiet}>
          {quality.score >= least
            ? t('enough', { least: percent(least) })
            : t('short', { least: percent(least) })}
        </p>
      )}
      {problems.length > 0 && (
        <section>
          <h3>{t('problems')}</h3>
          <ul>
            {problems.map(({ pointer, detail }) => (
              <li key={`${pointer} ${detail}`}>
                <a href={`#${fieldId(pointer)}`}>{field(pointer)}</a>: {detail}
              </li>
            ))}
          </ul>
        </section>
      )}
      {lacking.length > 0 && (
        <section>
          <h3>{t('lacking')}</h3>
          <ul>
            {lacking.map(({ key, field: pointer, isBlocking, points, of }) => (
              <li key={`${key} ${pointer ?? ''}`} data-blocking={isBlocking || undefined}>
                {pointer === null ? (
                  words({ key, field: pointer })
                ) : (
                  <a href={`#${fieldId(pointer)}`}>{words({ key, field: pointer })}</a>
                )}{' '}
                <small>
                  {isBlocking
                    ? t('blocking')
                    : t('points', {
                        points: (of - points).toLocaleString(locale, { maximumFractionDigits: 1 }),
                      })}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {likely.length > 0 && (
        <section>
          <h3>{t('likely')}</h3>
          <ul>
            {likely.map(({ id, name, likeness }) => (
              <li key={id}>
                <LinkTo to={`/bank/records/${id}`}>{text(name)}</LinkTo> <small>{percent(likeness)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
