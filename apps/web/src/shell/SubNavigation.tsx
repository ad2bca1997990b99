import { useRouterState } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { LinkTo } from './LinkTo.tsx';
import styles from './SubNavigation.module.css';
import { currentPage, pagesAt } from './way.ts';

/** The pages of the stop the reader is at, as one line; nothing where the stop is a single page. */
export const SubNavigation = () => {
  const t = useTranslations('shell.pages');
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const pages = pagesAt(pathname);
  if (pages.length === 0) return null;
  const current = currentPage(pages, pathname);
  return (
    <nav className={styles.pages} aria-label={t('label')}>
      <ul>
        {pages.map(({ to, label }) => (
          <li key={to}>
            <LinkTo to={to} aria-current={to === current?.to ? 'page' : undefined}>
              {t(label)}
            </LinkTo>
          </li>
        ))}
      </ul>
    </nav>
  );
};
