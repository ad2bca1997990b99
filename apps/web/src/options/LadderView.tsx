import type { HsEdition } from '@hamkor/nomenclature';
import type { Rung } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import styles from './LadderView.module.css';
import { useNumberText } from './use-number-text.ts';

interface LadderViewProps {
  readonly rungs: readonly Rung[];
  readonly edition: HsEdition;
  /** Members to name in colour: the partners of the option, or the member of the page. */
  readonly highlighted: readonly string[];
}

/** Members drawn on a rung before the rest are counted. */
const most = 6;

/** From raw material to product, one step a rung: who already stands there and who is near. */
export const LadderView = ({ rungs, edition, highlighted }: LadderViewProps) => {
  const t = useTranslations('find.ladder');
  const tStage = useTranslations('find.stages');
  const names = useNames();
  const { index, signed } = useNumberText();
  return (
    <ol className={styles.ladder}>
      {rungs.map((rung) => {
        const able = rung.members
          .filter(({ rca }) => rca !== null && rca >= 1)
          .sort((a, b) => (b.rca ?? 0) - (a.rca ?? 0));
        const near = rung.members
          .filter(({ rca, relativeDensity }) => (rca === null || rca < 1) && relativeDensity > 0)
          .sort((a, b) => b.relativeDensity - a.relativeDensity);
        const shownNear = near.filter(({ iso3 }, place) => place < most || highlighted.includes(iso3));
        return (
          <li key={rung.hs} className={styles.rung}>
            <div className={styles.product}>
              <span className={styles.stage}>{tStage(rung.stage as 'raw')}</span>
              <strong>{names.product(rung.hs, edition)}</strong>{' '}
              <span className={styles.code}>{rung.hs}</span>
            </div>
            <dl className={styles.members}>
              <div>
                <dt>{t('able')}</dt>
                <dd>
                  {able.length === 0 && <span className={styles.nobody}>{t('nobody')}</span>}
                  {able.map(({ iso3, rca }) => (
                    <span
                      key={iso3}
                      className={styles.able}
                      data-chosen={highlighted.includes(iso3) || undefined}
                      title={t('rca', { rca: index(rca ?? 0) })}
                    >
                      {names.country(iso3)}
                    </span>
                  ))}
                </dd>
              </div>
              {shownNear.length > 0 && (
                <div>
                  <dt>{t('near')}</dt>
                  <dd>
                    {shownNear.map(({ iso3, relativeDensity }) => (
                      <span
                        key={iso3}
                        className={styles.near}
                        data-chosen={highlighted.includes(iso3) || undefined}
                        title={t('density', { density: signed(relativeDensity) })}
                      >
                        {names.country(iso3)} {signed(relativeDensity)}
                      </span>
                    ))}
                  </dd>
                </div>
              )}
            </dl>
          </li>
        );
      })}
    </ol>
  );
};
