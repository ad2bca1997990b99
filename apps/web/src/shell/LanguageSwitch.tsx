import { locales } from '@hamkor/messages';
import { useRouterState } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Hidden } from './Hidden.tsx';
import { LinkTo } from './LinkTo.tsx';
import styles from './LanguageSwitch.module.css';

const short = { en: 'EN', ru: 'РУ', zh: '中文' } as const;

/** The three languages as links to the same view: an address can be sent in any of them. */
export const LanguageSwitch = () => {
  const t = useTranslations('shell.language');
  const current = useLocale();
  const location = useRouterState({ select: (state) => state.location });
  return (
    <ul className={styles.languages} aria-label={t('label')}>
      {locales.map((locale) => (
        <li key={locale}>
          <LinkTo
            to={location.pathname}
            search={{ ...(location.search as Record<string, string>), lang: locale }}
            lang={locale}
            hrefLang={locale}
            title={t(locale)}
            aria-current={locale === current ? 'true' : undefined}
          >
            {short[locale]}
            {short[locale] !== t(locale) && <Hidden> {t(locale)}</Hidden>}
          </LinkTo>
        </li>
      ))}
    </ul>
  );
};
