import type { RecordDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import styles from './Record.module.css';

const languages = ['en', 'ru', 'zh'] as const;

/** The name in every language it has, and every other spelling. */
export const Names = ({ body }: { readonly body: RecordDocument['body'] }) => {
  const t = useTranslations('bank');
  return (
    <dl className={styles.names}>
      {languages.map((language) => (
        <div key={language}>
          <dt>{t(`language.${language}`)}</dt>
          {body.name[language] === null ? (
            <dd className={styles.missing}>{t('noName')}</dd>
          ) : (
            <dd lang={language}>{body.name[language]}</dd>
          )}
        </div>
      ))}
      {body.otherNames.length > 0 && (
        <div>
          <dt>{t('field.otherNames')}</dt>
          <dd>
            {body.otherNames.map((name) => (
              <bdi key={name} className={styles.otherName}>
                {name}
              </bdi>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
};
