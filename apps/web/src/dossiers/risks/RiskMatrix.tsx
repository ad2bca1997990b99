import type { DossierDetailDocument } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { Button } from '../../shell/Button.tsx';
import { gradeOf, riskScale, risksByCell } from './risk-matrix.ts';
import styles from './Risks.module.css';

interface RiskMatrixProps {
  readonly risks: DossierDetailDocument['dossier']['risks'];
}

/** Probability against impact, as a table whose cells hold the risks by number; before the response or what is left after it. */
export const RiskMatrix = ({ risks }: RiskMatrixProps) => {
  const t = useTranslations('dossiers.risk');
  const text = useText();
  const [view, setView] = useState<'before' | 'after'>('before');
  const cells = risksByCell(risks, view);
  const titles = new Map(risks.map((risk) => [risk.id, text(risk.title)]));
  const unjudged = risks.filter(({ residual }) => residual === null).length;
  return (
    <div className={styles.matrix}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two buttons, not fields of a form */}
      <div className={styles.views} role="group" aria-label={t('view')}>
        {(['before', 'after'] as const).map((each) => (
          <Button key={each} look="plain" aria-pressed={view === each} onClick={() => setView(each)}>
            {t(each)}
          </Button>
        ))}
      </div>
      <table className={styles.grid}>
        <caption className={styles.caption}>{t('matrix')}</caption>
        <thead>
          <tr>
            <td className={styles.corner}>
              {t('probability')} ↓ · {t('impact')} →
            </td>
            {riskScale.map((impact) => (
              <th key={impact} scope="col">
                {impact}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {riskScale.toReversed().map((probability) => (
            <tr key={probability}>
              <th scope="row">{probability}</th>
              {riskScale.map((impact) => {
                const ids = cells.get(`${probability} ${impact}`) ?? [];
                return (
                  <td key={impact} data-grade={gradeOf(probability, impact)}>
                    {ids.map((id) => (
                      <a
                        key={id}
                        href={`#risk-${id}`}
                        title={titles.get(id)}
                        aria-label={`${id.slice(1)}: ${titles.get(id) ?? ''}`}
                      >
                        {id.slice(1)}
                      </a>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {view === 'after' && unjudged > 0 && <p>{t('unjudged', { count: unjudged })}</p>}
    </div>
  );
};
