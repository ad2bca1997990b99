import type { ChainTable } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Section } from '../../shell/Page.tsx';
import { EditGrid } from './EditGrid.tsx';
import styles from './Parts.module.css';

interface GridPartProps {
  readonly part: 'demand' | 'disruptions' | 'scenarios';
  readonly shown: readonly ChainTable[];
}

/** Tables that belong together, one under the other, with what they are for. */
export const GridPart = ({ part, shown }: GridPartProps) => {
  const t = useTranslations('chains.part');
  const tTable = useTranslations('chainModel.tables');
  return (
    <Section heading={t(`${part}Heading`)} lede={t(`${part}Lede`)}>
      <div className={styles.stack}>
        {shown.map((table) => (
          <div key={table} className={styles.table}>
            <h3>{tTable(table)}</h3>
            <EditGrid table={table} />
          </div>
        ))}
      </div>
    </Section>
  );
};
