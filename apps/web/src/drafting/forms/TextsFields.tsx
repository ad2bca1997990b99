import { languages, longestParagraph } from '@hamkor/drafting';
import type { Language } from '@hamkor/drafting';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { KeptEntry } from '../kept/kept.ts';
import { fieldName } from './entry-texts.ts';
import styles from './Forms.module.css';

interface TextsFieldsProps {
  readonly label: string;
  readonly entry: KeptEntry;
  readonly onChange: (part: KeptEntry) => void;
  readonly only?: readonly Language[];
  /** Begins the names of the fields in the entry: `alternative` for `alternativeRu`. */
  readonly name?: string;
}

/** A text in the languages of the document, side by side. */
export const TextsFields = ({ label, entry, onChange, only = languages, name = '' }: TextsFieldsProps) => {
  const t = useTranslations('drafts.language');
  const id = useId();
  return (
    <fieldset className={styles.columns} aria-label={label}>
      {only.map((language) => {
        const field = fieldName(name, language);
        return (
          <div key={language} className={styles.field}>
            <label htmlFor={`${id}-${language}`}>{t(language)}</label>
            <textarea
              id={`${id}-${language}`}
              lang={language}
              dir="auto"
              rows={4}
              maxLength={longestParagraph}
              value={entry[field] ?? ''}
              onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
            />
          </div>
        );
      })}
    </fieldset>
  );
};
