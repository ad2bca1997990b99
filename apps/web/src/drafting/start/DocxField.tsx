import type { ReadDraftDocument } from '@hamkor/contract';
import { languages } from '@hamkor/drafting';
import type { Language } from '@hamkor/drafting';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { isLanguage } from '../language-order.ts';
import styles from '../forms/Forms.module.css';
import { readDocx } from './read-docx.ts';

interface DocxFieldProps {
  readonly id: string;
  readonly onRead: (answer: ReadDraftDocument, language: Language) => void;
}

/** A file of one language, read by the server and shown before anything is kept. */
export const DocxField = ({ id, onRead }: DocxFieldProps) => {
  const t = useTranslations('drafts.docx');
  const tLanguage = useTranslations('drafts.language');
  const field = useId();
  const [language, setLanguage] = useState<Language>('ru');
  const reading = useMutation({
    mutationFn: (file: File) => readDocx(id, file, language),
    onSuccess: (answer) => onRead(answer, language),
  });
  return (
    <fieldset className={styles.group}>
      <legend>{t('legend')}</legend>
      <p className={styles.about}>{t('about')}</p>
      <div className={styles.row}>
        <div className={styles.field}>
          <label htmlFor={`${field}-language`}>{t('language')}</label>
          <select
            id={`${field}-language`}
            value={language}
            onChange={({ currentTarget: { value } }) => {
              if (isLanguage(value)) setLanguage(value);
            }}
          >
            {languages.map((each) => (
              <option key={each} value={each}>
                {tLanguage(each)}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${field}-file`}>{t('file')}</label>
          <input
            id={`${field}-file`}
            type="file"
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) reading.mutate(file);
              currentTarget.value = '';
            }}
          />
        </div>
      </div>
      {reading.isPending && <output>{t('reading')}</output>}
      {reading.error !== null && <FailureView error={reading.error} />}
    </fieldset>
  );
};
