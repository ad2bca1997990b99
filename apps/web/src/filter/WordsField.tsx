import { useEffect, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Filters.module.css';

interface WordsFieldProps {
  /** What is asked for; words of any kind unless given. */
  readonly label?: string;
  readonly words: string | undefined;
  readonly example?: string;
  readonly onWords: (words: string | undefined) => void;
}

/** Waits until typing pauses, in milliseconds, so that not every letter asks the server. */
const pause = 250;

/** Free text in any language; the address takes it once typing pauses. */
export const WordsField = ({ label, words, example, onWords }: WordsFieldProps) => {
  const t = useTranslations('find.filter');
  const id = useId();
  // What is being typed and not yet in the address; null once the address has it.
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => {
      onWords(typed.trim() === '' ? undefined : typed.trim());
      setTyped(null);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, onWords]);
  return (
    <div className={styles.field} data-wide>
      <label htmlFor={id}>{label ?? t('words')}</label>
      <input
        id={id}
        type="search"
        value={typed ?? words ?? ''}
        maxLength={200}
        placeholder={example}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  );
};
