import { useId } from 'react';
import { useTranslations } from 'use-intl';
import styles from './ImportForm.module.css';
import { parseColumns } from './parse-columns.ts';

/** Settings for files that are not as their producer publishes them. */
export interface Advanced {
  readonly encoding: string;
  readonly decimalComma: boolean;
  readonly columns: string;
}

export const plainFiles: Advanced = { encoding: '', decimalComma: false, columns: '' };

const encodings = [
  ['utf-8', 'UTF-8'],
  ['windows-1251', 'Windows-1251'],
  ['gb18030', 'GB 18030'],
] as const;

interface AdvancedFieldsProps {
  readonly settings: Advanced;
  readonly onChange: (settings: Advanced) => void;
}

/** Encoding, decimal comma and a column map, folded away until somebody needs them. */
export const AdvancedFields = ({ settings, onChange }: AdvancedFieldsProps) => {
  const t = useTranslations('loaded.imports.form');
  const id = useId();
  const reading = parseColumns(settings.columns);
  return (
    <details className={styles.advanced}>
      <summary>{t('advanced')}</summary>
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={`${id}-encoding`}>{t('encoding')}</label>
          <select
            id={`${id}-encoding`}
            value={settings.encoding}
            onChange={({ currentTarget }) => onChange({ ...settings, encoding: currentTarget.value })}
          >
            {encodings.map(([value, label]) => (
              <option key={value} value={value === 'utf-8' ? '' : value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={settings.decimalComma}
            onChange={({ currentTarget }) => onChange({ ...settings, decimalComma: currentTarget.checked })}
          />
          {t('decimal')}
        </label>
        <div className={styles.field} data-wide>
          <label htmlFor={`${id}-columns`}>{t('columns')}</label>
          <textarea
            id={`${id}-columns`}
            rows={4}
            value={settings.columns}
            aria-describedby={`${id}-columns-help`}
            aria-invalid={reading.kind === 'unreadable'}
            onChange={({ currentTarget }) => onChange({ ...settings, columns: currentTarget.value })}
          />
          <small id={`${id}-columns-help`} data-wrong={reading.kind === 'unreadable' || undefined}>
            {reading.kind === 'unreadable' ? t('columnsWrong', { text: reading.text }) : t('columnsHelp')}
          </small>
        </div>
      </div>
    </details>
  );
};
