import { useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { AccountLink } from './AccountLink.tsx';
import { DisplayMenu } from './DisplayMenu.tsx';
import styles from './Frame.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LinkTo } from './LinkTo.tsx';
import { Mark } from './Mark.tsx';
import { useSearchKeys } from './use-search-keys.ts';
import { isAt, stops } from './way.ts';

const Palette = lazy(() => import('./Palette.tsx'));

const Way = () => {
  const t = useTranslations('shell.way');
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const way = useRef<HTMLElement>(null);
  const place = stops.findIndex((stop) => isAt(stop, pathname));
  useEffect(() => {
    // On a phone the stops may run beyond the screen.
    way.current?.querySelectorAll('li')[place]?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [place]);
  return (
    <nav ref={way} className={styles.way} aria-label={t('label')}>
      <ul>
        {stops.map((stop) => (
          <li key={stop.to} data-step={stop.step || undefined}>
            <LinkTo to={stop.to} aria-current={isAt(stop, pathname) ? 'page' : undefined}>
              {t(stop.label)}
            </LinkTo>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Header with the way, the page, and nothing else. On a phone the way is at the foot of the screen. */
export const Frame = ({ children }: { readonly children: ReactNode }) => {
  const t = useTranslations('shell');
  const [searching, setSearching] = useState(false);
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const busy = useRouterState({ select: (state) => state.status === 'pending' });
  const shown = useRef(pathname);
  useSearchKeys(() => setSearching(true));
  useEffect(() => {
    // A new page takes the focus, as a page load would, so that readers and keyboards start at its top.
    if (shown.current !== undefined && shown.current !== pathname)
      main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      <header className={styles.header}>
        <LinkTo to="/" className={styles.wordmark}>
          <Mark />
          <span>{t('title')}</span>
        </LinkTo>
        <Way />
        <div className={styles.tools}>
          <button
            type="button"
            className={styles.search}
            aria-keyshortcuts="/ Control+K"
            onClick={() => setSearching(true)}
          >
            <svg
              viewBox="0 0 16 16"
              width="16"
              height="16"
              fill="none"
              stroke="currentColor"
              aria-hidden="true"
            >
              <circle cx="7" cy="7" r="4.75" strokeWidth="1.5" />
              <path d="m10.5 10.5 4 4" strokeWidth="1.5" />
            </svg>
            <span>{t('search.open')}</span>
            <kbd aria-hidden="true">/</kbd>
          </button>
          <AccountLink />
          <LanguageSwitch />
          <DisplayMenu />
        </div>
        <div className={styles.progress} data-busy={busy || undefined} aria-hidden="true" />
      </header>
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {searching && (
        <Suspense fallback={null}>
          <Palette onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </div>
  );
};
