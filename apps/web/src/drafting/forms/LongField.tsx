import { useId } from 'react';
import styles from './Forms.module.css';

interface LongFieldProps {
  readonly label: string;
  readonly about?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly most?: number;
  readonly rows?: number;
}

/** A passage under its name. */
export const LongField = ({ label, about, text, onText, most = 4000, rows = 3 }: LongFieldProps) => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        maxLength={most}
        value={text}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      {about !== undefined && <small id={`${id}-about`}>{about}</small>}
    </div>
  );
};
