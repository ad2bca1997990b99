import { wordDiff } from '@hamkor/drafting';
import type { Texts } from '@hamkor/drafting';
import { useLocale, useTranslations } from 'use-intl';
import { DifferenceText } from '../editor/DifferenceText.tsx';
import { Button } from '../../shell/Button.tsx';
import { carriedOn, threeWay } from './three-way.ts';
import styles from './ThreeWay.module.css';

interface ThreeWayViewProps {
  readonly base: Texts;
  readonly mine: Texts;
  readonly theirs: Texts;
  /** Goes on from the text as it is now, with these words. */
  readonly onGoOn: (texts: Texts) => void;
}

/** What happens when somebody else was quicker: the text both began with, what each made of it, and how to go on. */
export const ThreeWayView = ({ base, mine, theirs, onGoOn }: ThreeWayViewProps) => {
  const t = useTranslations('drafts.threeWay');
  const locale = useLocale();
  const tLanguage = useTranslations('drafts.language');
  const ways = threeWay(base, mine, theirs);
  const isConflict = ways.some(({ changedBy, settled }) => changedBy === 'both' && settled === null);
  return (
    <section className={styles.view} aria-label={t('heading')}>
      <h3>{t('heading')}</h3>
      <p>{t(isConflict ? 'aboutConflict' : 'about')}</p>
      {ways
        .filter(({ changedBy }) => changedBy !== 'nobody')
        .map((way) => (
          <div key={way.language} className={styles.language}>
            <p className={styles.verdict}>
              <b>{tLanguage(way.language)}</b>:{' '}
              {t(`changedBy.${way.changedBy === 'both' && way.settled !== null ? 'merged' : way.changedBy}`)}
            </p>
            <dl className={styles.sides}>
              {(['base', 'theirs', 'mine'] as const).map((side) => (
                <div key={side}>
                  <dt>{t(side)}</dt>
                  <dd lang={way.language} dir="auto">
                    {side === 'base' ? (
                      (way.base ?? <em lang={locale}>{t('none')}</em>)
                    ) : (
                      <DifferenceText runs={wordDiff(way.base ?? '', way[side] ?? '', way.language)} />
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      <div className={styles.actions}>
        <Button onClick={() => onGoOn(carriedOn(ways))}>{t(isConflict ? 'goOnMine' : 'goOn')}</Button>
        <Button look="plain" onClick={() => onGoOn(theirs)}>
          {t('takeTheirs')}
        </Button>
      </div>
    </section>
  );
};
