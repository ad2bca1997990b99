import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../shell/Button.tsx';
import styles from './Filters.module.css';

interface FiltersProps {
  /** What is filtered, for screen readers. */
  readonly label: string;
  /** Takes all filters away; without it nothing is set and no button stands there. */
  readonly onClear?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A line of fields that narrow what is below. */
export const Filters = ({ label, onClear, children }: FiltersProps) => {
  const t = useTranslations('find.filter');
  return (
    <search className={styles.bar} aria-label={label}>
      {children}
      {onClear !== undefined && (
        <Button look="plain" onClick={onClear}>
          {t('clear')}
        </Button>
      )}
    </search>
  );
};
