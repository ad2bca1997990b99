import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { Button } from '../shell/Button.tsx';
import { Section } from '../shell/Page.tsx';
import { DataTable } from '../table/DataTable.tsx';
import type { TableColumn } from '../table/column.ts';
import styles from './CriticalPage.module.css';
import { networkOrigins } from './network-origins.ts';

/** Rows shown before the reader asks for all. */
const first = 15;

interface RankedSectionProps<Item> {
  readonly id: string;
  readonly heading: string;
  readonly lede: string;
  readonly caption: string;
  readonly columns: readonly TableColumn<Item>[];
  /** All of them, the first first. */
  readonly rows: readonly Item[];
  readonly rowKey: (item: Item) => string;
}

/** A ranking over all pairs: its finding, the first rows of its table or all of them, and where they come from. */
export const RankedSection = <Item extends object>(props: RankedSectionProps<Item>) => {
  const { id, heading, lede, caption, columns, rows, rowKey } = props;
  const t = useTranslations('corridors.critical');
  const [isWhole, setWhole] = useState(false);
  return (
    <Section id={id} heading={heading} lede={lede}>
      <DataTable
        columns={columns}
        rows={isWhole ? rows : rows.slice(0, first)}
        rowKey={rowKey}
        caption={caption}
        tools={
          rows.length > first && (
            <Button look="plain" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
              {isWhole ? t('first', { count: first }) : t('all', { count: rows.length })}
            </Button>
          )
        }
      />
      <div className={styles.source}>
        <SourceLine origins={networkOrigins} note={t('note')} />
      </div>
    </Section>
  );
};
