import { languages } from '@hamkor/drafting';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { address } from '../api/client.ts';
import { LinkTo } from '../shell/LinkTo.tsx';

/** The text as a file, in each language. */
export const Downloads = ({ id }: { readonly id: string }) => {
  const t = useTranslations('drafts.downloads');
  const tLanguage = useTranslations('drafts.language');
  const path = `cases/${encodeURIComponent(id)}/document`;
  return (
    <>
      <LinkTo to={`/council/cases/${encodeURIComponent(id)}/text/clean`}>{t('clean')}</LinkTo>
      {(['docx', 'akn.xml'] as const).map((format) => (
        <span key={format}>
          {t(format === 'docx' ? 'docx' : 'akomaNtoso')}:{' '}
          {languages.map((language, place) => (
            <Fragment key={language}>
              {place > 0 && ', '}
              <a href={address(`${path}.${format}`, { language })} download hrefLang={language}>
                {tLanguage(language)}
              </a>
            </Fragment>
          ))}
        </span>
      ))}
    </>
  );
};
