import { useTranslations } from 'use-intl';
import { Button } from '../shell/Button.tsx';
import styles from './Pager.module.css';

interface PagerProps {
  readonly offset: number;
  readonly limit: number;
  readonly total: number;
  /** The page to show, from 1. */
  readonly onPage: (page: number) => void;
}

/** Which rows are shown of how many, and the way to the others. */
export const Pager = ({ offset, limit, total, onPage }: PagerProps) => {
  const t = useTranslations('find.pager');
  const page = Math.floor(offset / limit) + 1;
  const last = Math.max(1, Math.ceil(total / limit));
  return (
    <nav className={styles.pager} aria-label={t('label')}>
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('previous')}
      </Button>
      <span>{t('shown', { from: offset + 1, to: Math.min(offset + limit, total), total })}</span>
      <Button disabled={page >= last} onClick={() => onPage(page + 1)}>
        {t('next')}
      </Button>
    </nav>
  );
};
