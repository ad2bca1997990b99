import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useText } from '../../../bank/NameIn.tsx';
import styles from '../../../drafting/forms/Forms.module.css';
import { casesQuery } from '../../queries.ts';

interface CaseFieldProps {
  readonly label: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Longest list that the API gives at once. */
const most = 500;

/** One of the cases that the reader may see, or none. */
export const CaseField = ({ label, chosen, onChoose }: CaseFieldProps) => {
  const t = useTranslations('meetings');
  const text = useText();
  const id = useId();
  const { data } = useQuery(casesQuery({ limit: most }));
  const items = data?.items.filter(({ isHistory }) => !isHistory) ?? [];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{t('noCase')}</option>
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {text(item.title)}
          </option>
        ))}
        {chosen !== '' && !items.some((item) => item.id === chosen) && (
          <option value={chosen}>{chosen}</option>
        )}
      </select>
    </div>
  );
};
