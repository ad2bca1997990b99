import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Filters.module.css';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly chosen: string | undefined;
  readonly choices?: readonly Choice[];
  readonly onChoose: (value: string | undefined) => void;
  /** Text of the choice that takes the filter away. */
  readonly any?: string;
  readonly wide?: boolean;
  /** Choices in groups, after the plain ones. */
  readonly children?: ReactNode;
}

/** One of several; the first choice takes the filter away. */
export const ChoiceField = (props: ChoiceFieldProps) => {
  const { label, chosen, choices = [], onChoose, any, wide = false, children } = props;
  const t = useTranslations('find.filter');
  const id = useId();
  return (
    <div className={styles.field} data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        <option value="">{any ?? t('any')}</option>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
        {children}
      </select>
    </div>
  );
};
