import { languages } from '@hamkor/drafting';
import type { Language } from '@hamkor/drafting';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Leaf, Paper } from '../shell/Paper.tsx';
import { CleanText } from './clean/CleanText.tsx';
import styles from './clean/Clean.module.css';
import { isLanguage } from './language-order.ts';
import { textQuery } from './queries.ts';

const route = getRouteApi('/council/cases/$id/text/clean');

/** The text alone as it is printed and carried: brackets with whose they are, footnotes, hash and version at the end. */
export const CleanPage = () => {
  const t = useTranslations('drafts.clean');
  const tDrafts = useTranslations('drafts');
  const tShell = useTranslations('shell');
  const locale = useLocale();
  const { id } = route.useParams();
  const search = route.useSearch();
  const query = useQuery(textQuery(id, search.at));
  const language: Language = search.language ?? (isLanguage(locale) ? locale : 'ru');
  const path = `/council/cases/${encodeURIComponent(id)}/text`;
  return (
    <Paper
      back={
        <nav className={styles.choices} aria-label={t('language')}>
          <LinkTo to={path}>{t('back')}</LinkTo>
          {languages.map((each) => (
            <LinkTo
              key={each}
              to={`${path}/clean`}
              search={{ language: each, at: search.at }}
              aria-current={each === language ? 'true' : undefined}
            >
              {tDrafts(`language.${each}`)}
            </LinkTo>
          ))}
        </nav>
      }
      print={t('print')}
    >
      <QueryView query={query} lines={16}>
        {({ document }) =>
          document === null ? (
            <p>{t('none')}</p>
          ) : (
            <Leaf
              title={document.title[language] ?? id}
              above={`${tShell('title')} · ${tDrafts('title')} · ${tDrafts(`language.${language}`)}`}
              isAiry
            >
              <CleanText document={document} language={language} />
            </Leaf>
          )
        }
      </QueryView>
    </Paper>
  );
};
