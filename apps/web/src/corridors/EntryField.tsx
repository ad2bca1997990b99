import { useEffect, useId, useState } from 'react';
import styles from '../filter/Filters.module.css';

interface EntryFieldProps {
  readonly label: string;
  readonly type: 'number' | 'date' | 'text';
  /** What the address says. */
  readonly entered: string | undefined;
  /** What holds where the field is empty, shown within it. */
  readonly example?: string;
  readonly least?: number;
  readonly most?: number;
  readonly step?: number;
  readonly onEnter: (text: string | undefined) => void;
}

/** Waits until typing pauses, in milliseconds, so that not every digit asks the server. */
const pause = 600;

/** A number, a date or words; the address takes it once typing pauses. */
export const EntryField = ({
  label,
  type,
  entered,
  example,
  least,
  most,
  step,
  onEnter,
}: EntryFieldProps) => {
  const id = useId();
  // What is being typed and not yet in the address; null once the address has it.
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => {
      onEnter(typed.trim() === '' ? undefined : typed.trim());
      setTyped(null);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, onEnter]);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={typed ?? entered ?? ''}
        placeholder={example}
        min={least}
        max={most}
        step={step}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  );
};
