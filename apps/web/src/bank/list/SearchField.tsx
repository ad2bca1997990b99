import { useEffect, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  readonly words: string | undefined;
  readonly onWords: (words: string | undefined) => void;
}

/** Waits until typing pauses, in milliseconds, so that not every letter asks the server. */
const pause = 350;

/** The one field that searches everything; asks when typing pauses, at once on Enter. */
export const SearchField = ({ words, onWords }: SearchFieldProps) => {
  const t = useTranslations('bank.search');
  const id = useId();
  // What is being typed and not yet in the address; null once the address has it.
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (text: string): void => {
    onWords(text.trim() === '' ? undefined : text.trim());
    setTyped(null);
  };
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => {
      onWords(typed.trim() === '' ? undefined : typed.trim());
      setTyped(null);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, onWords]);
  return (
    <search className={styles.search} aria-label={t('label')}>
      <label htmlFor={id}>{t('label')}</label>
      <input
        id={id}
        type="search"
        value={typed ?? words ?? ''}
        maxLength={200}
        placeholder={t('placeholder')}
        aria-describedby={`${id}-help`}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle(event.currentTarget.value);
        }}
      />
      <p id={`${id}-help`}>{t('help')}</p>
    </search>
  );
};
