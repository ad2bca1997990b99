import type { DossierDetailDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Section } from '../../shell/Page.tsx';
import deeds from '../form/Entry.module.css';
import items from '../items/Item.module.css';
import { Notes } from '../notes/Notes.tsx';
import { RiskForms } from './RiskForms.tsx';
import { RiskMatrix } from './RiskMatrix.tsx';
import { RiskTable } from './RiskTable.tsx';
import styles from './Risks.module.css';

/** What may go wrong: as a matrix, and as a register with owner and what is left after the response. */
export const RiskSection = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers');
  const { risks } = detail.dossier;
  return (
    <Section id="risks" heading={t('rail.risks')} lede={t('risk.lede')}>
      {risks.length === 0 ? (
        <p className={items.none}>{t('empty.risks')}</p>
      ) : (
        <div className={styles.register}>
          <RiskMatrix risks={risks} />
          <RiskTable risks={risks} />
        </div>
      )}
      <div className={deeds.deeds}>
        <RiskForms detail={detail} />
      </div>
      <Notes section="risks" detail={detail} />
    </Section>
  );
};
