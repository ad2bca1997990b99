import { useId } from 'react';
import { useTranslations } from 'use-intl';
import styles from '../../../drafting/forms/Forms.module.css';
import type { EntryRow } from '../rows-entry.ts';

interface TrilingualLinesProps {
  readonly label: string;
  readonly row: EntryRow;
  readonly onChange: (part: EntryRow) => void;
  readonly long?: boolean;
}

/** A text in up to three languages, side by side. */
export const TrilingualLines = ({ label, row, onChange, long = false }: TrilingualLinesProps) => {
  const t = useTranslations('drafts.language');
  const id = useId();
  return (
    <fieldset className={styles.columns} aria-label={label}>
      {(['ru', 'zh', 'en'] as const).map((language) => {
        const links = {
          id: `${id}-${language}`,
          lang: language,
          dir: 'auto' as const,
          maxLength: 8000,
          value: row[language] ?? '',
        };
        return (
          <div key={language} className={styles.field}>
            <label htmlFor={links.id}>
              {label}, {t(language)}
            </label>
            {long ? (
              <textarea
                {...links}
                rows={3}
                onChange={({ currentTarget }) => onChange({ [language]: currentTarget.value })}
              />
            ) : (
              <input
                {...links}
                onChange={({ currentTarget }) => onChange({ [language]: currentTarget.value })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
};
