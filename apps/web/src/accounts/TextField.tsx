import { useId } from 'react';
import type { InputHTMLAttributes } from 'react';
import styles from './AccountForm.module.css';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id'> {
  readonly label: string;
  readonly about?: string;
  readonly onText: (text: string) => void;
}

/** One line of text with its name, and what to know about it. */
export const TextField = ({ label, about, onText, ...rest }: TextFieldProps) => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        spellCheck={false}
        maxLength={200}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        {...rest}
      />
      {about !== undefined && <small id={`${id}-about`}>{about}</small>}
    </div>
  );
};
