import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { copyText } from '../evidence/copy-text.ts';
import { Button } from '../shell/Button.tsx';
import { setPreferences, usePreferences } from '../shell/preferences.ts';
import { toast } from '../shell/toast.tsx';
import type { CellValue } from './column.ts';
import { saveFile } from './save-file.ts';
import styles from './TableTools.module.css';
import { asCsv, asTsv } from './table-text.ts';

interface TableToolsProps {
  /** Headers and values, in the order shown. */
  readonly rows: () => readonly (readonly CellValue[])[];
  readonly count: number;
  /** Name of an exported file, without its ending. */
  readonly fileName: string;
  /** Controls of the page, at the start of the line. */
  readonly children?: ReactNode;
}

/** The line over a table: how many rows, their height, copying and exporting. */
export const TableTools = ({ rows, count, fileName, children }: TableToolsProps) => {
  const t = useTranslations('evidence.table');
  const tDisplay = useTranslations('shell.display');
  const tSlip = useTranslations('evidence.slip');
  const { density } = usePreferences();
  const other = density === 'compact' ? 'comfortable' : 'compact';
  const copy = async (): Promise<void> => {
    const copied = await copyText(asTsv(rows()));
    toast(copied ? t('copied', { count }) : tSlip('copyFailed'));
  };
  const saveXlsx = async (): Promise<void> => {
    const { workbook } = await import('./save-xlsx.ts');
    saveFile(await workbook(rows()), `${fileName}.xlsx`);
  };
  // Spreadsheets take a file for UTF-8 only when it starts with the mark U+FEFF.
  const saveCsv = (): void =>
    saveFile(new Blob(['\ufeff', asCsv(rows())], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
  return (
    <div className={styles.tools}>
      <div className={styles.own}>{children}</div>
      <span className={styles.count}>{t('rows', { count })}</span>
      <Button
        look="plain"
        className={styles.density!}
        aria-label={`${t('density')}: ${tDisplay(other)}`}
        onClick={() => setPreferences({ density: other })}
      >
        {tDisplay(other)}
      </Button>
      <Button look="plain" title={t('copyHelp')} onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <Button look="plain" onClick={saveCsv}>
        {t('csv')}
      </Button>
      <Button look="plain" onClick={() => void saveXlsx()}>
        {t('xlsx')}
      </Button>
    </div>
  );
};
