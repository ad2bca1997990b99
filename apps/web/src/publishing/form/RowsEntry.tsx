import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shell/Button.tsx';
import type { Path } from './body-change.ts';
import { valueAt } from './body-change.ts';
import styles from './Fields.module.css';
import { useRecordForm } from './form-context.ts';

interface RowsEntryProps {
  readonly path: Path;
  readonly label: string;
  readonly about?: string | undefined;
  /** A row as it begins. */
  readonly blank: unknown;
  readonly most: number;
  /** The fields of the row at this place. */
  readonly children: (row: Path) => ReactNode;
}

/** A list of small rows, each with its own fields: certificates, capacities, identifiers. */
export const RowsEntry = ({ path, label, about, blank, most, children }: RowsEntryProps) => {
  const t = useTranslations('publishing.form');
  const { body, change } = useRecordForm();
  const rows = (valueAt(body, path) ?? []) as readonly unknown[];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {about !== undefined && <small>{about}</small>}
      <ul className={styles.rows}>
        {rows.map((_row, index) => (
          // Rows have no name of their own; they are only added at the end and taken out as a whole.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${rows.length} ${index}`} className={styles.row}>
            {children([...path, index])}
            <Button
              look="plain"
              aria-label={t('removeRow', { label, number: String(index + 1) })}
              onClick={() => change(path, rows.toSpliced(index, 1))}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      {rows.length < most && (
        <Button look="plain" onClick={() => change(path, [...rows, blank])}>
          {t('addTo', { label })}
        </Button>
      )}
    </fieldset>
  );
};
