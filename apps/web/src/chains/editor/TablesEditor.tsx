import type { ChainTable } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { ChoiceField } from '../../filter/ChoiceField.tsx';
import { Section } from '../../shell/Page.tsx';
import { isTable, tables } from '../model/fields.ts';
import { rowsOf } from '../model/rows.ts';
import { EditGrid } from './EditGrid.tsx';
import { useEditing } from './editing.ts';
import type { CellTarget } from './editing.ts';
import { HeadFields } from './HeadFields.tsx';
import styles from './Parts.module.css';

interface TablesEditorProps {
  readonly table: ChainTable;
  readonly target: CellTarget | null;
  readonly onTable: (table: ChainTable) => void;
}

/** Every table of the model as a sheet, and what is said of the model as a whole. */
export const TablesEditor = ({ table, target, onTable }: TablesEditorProps) => {
  const t = useTranslations('chains.part');
  const tTable = useTranslations('chainModel.tables');
  const { model } = useEditing();
  const label = (each: ChainTable): string =>
    t('tableCount', { name: tTable(each), rows: rowsOf(model, each).length });
  return (
    <Section heading={t('tablesHeading')} lede={t('tablesLede')}>
      <div className={styles.stack}>
        <HeadFields />
        <div className={styles.choose}>
          <ChoiceField
            label={t('table')}
            any={label(tables[0])}
            chosen={table === tables[0] ? undefined : table}
            choices={tables.slice(1).map((each) => ({ value: each, label: label(each) }))}
            onChoose={(chosen) => onTable(isTable(chosen) ? chosen : tables[0])}
          />
        </div>
        <EditGrid key={table} table={table} target={target} />
      </div>
    </Section>
  );
};
