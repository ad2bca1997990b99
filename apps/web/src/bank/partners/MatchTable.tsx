import type { MatchDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { NameIn } from '../NameIn.tsx';
import { useRecordWords } from '../use-record-words.ts';
import { MatchParts } from './MatchParts.tsx';
import styles from './Partners.module.css';

/** Partners, the best first; each opens to why, seen from both sides. */
export const MatchTable = ({ matches }: { readonly matches: readonly MatchDocument[] }) => {
  const t = useTranslations('bank.match');
  const words = useRecordWords();
  const { write } = useFigureText();
  const share = (value: number): string => write(value, 'share').number;
  return (
    <ol className={styles.matches}>
      {matches.map((match) => (
        <li key={match.id}>
          <p className={styles.head}>
            <LinkTo to={`/bank/records/${match.id}`}>
              <NameIn text={match.name} />
            </LinkTo>
            <span className={styles.detail}>
              {[
                words.type(match.kind),
                words.states(match.states),
                match.days === null ? t('daysUnknown') : t('days', { days: write(match.days, '').number }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className={styles.score}>{t('score', { score: share(match.score) })}</span>
          </p>
          <details>
            <summary>{t('why')}</summary>
            <div className={styles.sides}>
              <MatchParts heading={t('wants', { score: share(match.wants) })} parts={match.parts} />
              <MatchParts heading={t('wanted', { score: share(match.wanted) })} parts={match.wantedParts} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
};
