import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './TrendsPage.module.css';

interface CodeFieldProps {
  readonly code: string | undefined;
  readonly onCode: (code: string | undefined) => void;
}

/** A product by its code of two, four or six digits; taken with Enter or on leaving the field. */
export const CodeField = ({ code, onCode }: CodeFieldProps) => {
  const t = useTranslations('explore.trends.filter');
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    if (typed === null) return;
    const digits = typed.trim();
    if (digits === '' || /^(?:\d{2}){1,3}$/.test(digits)) onCode(digits === '' ? undefined : digits);
    setTyped(null);
  };
  return (
    <div className={styles.code}>
      <label htmlFor={id}>{t('product')}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        maxLength={6}
        placeholder={t('productExample')}
        value={typed ?? code ?? ''}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </div>
  );
};
