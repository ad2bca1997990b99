import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Typed } from '../deeds/deed-body.ts';
import styles from '../deeds/Deeds.module.css';

interface ChoiceEntryProps {
  readonly name: string;
  readonly label: string;
  readonly about?: string;
  readonly typed: Typed;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Text of choosing none; without it one must be chosen. */
  readonly none?: string;
  readonly isWrong?: boolean;
  readonly onType: (change: Readonly<Record<string, string>>) => void;
}

/** One of several, as a field of a form. */
export const ChoiceEntry = (props: ChoiceEntryProps) => {
  const { name, label, about, typed, choices, none, isWrong = false, onType } = props;
  const t = useTranslations('council.form');
  const id = useId();
  const value = typed[name] ?? '';
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={isWrong || undefined}
        onChange={({ currentTarget }) => onType({ [name]: currentTarget.value })}
      >
        {(none !== undefined || value === '') && <option value="">{none ?? t('choose')}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {about !== undefined && <small>{about}</small>}
    </div>
  );
};
