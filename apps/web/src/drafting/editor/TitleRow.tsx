import { useLocale, useTranslations } from 'use-intl';
import { Button } from '../../shell/Button.tsx';
import { EntitleForm } from '../forms/EntitleForm.tsx';
import { Opened } from '../forms/Opened.tsx';
import { useTextPage } from '../text-context.ts';
import styles from './Editor.module.css';

interface TitleRowProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The title over its languages: a language without one is not complete. */
export const TitleRow = ({ isOpen, onClose }: TitleRowProps) => {
  const t = useTranslations('drafts');
  const locale = useLocale();
  const { document, columns, seatsFor, open } = useTextPage();
  return (
    <div className={styles.row}>
      <p className={styles.name}>{t('entitle.heading')}</p>
      <div className={styles.expressions} data-columns={columns.length}>
        {columns.map((language) => {
          const title = document.title[language];
          return (
            <div key={language} className={styles.expression} data-kind="heading" lang={language}>
              <p className={styles.tag} lang={locale}>
                {t(`language.${language}`)}
              </p>
              {title === null ? (
                <p className={styles.absent} lang={locale}>
                  {t('absent', { language: t(`language.${language}`) })}
                </p>
              ) : (
                <p className={styles.words} dir="auto">
                  {title}
                </p>
              )}
            </div>
          );
        })}
      </div>
      {isOpen && (
        <div className={styles.formRow}>
          <Opened>
            <EntitleForm onClose={onClose} />
          </Opened>
        </div>
      )}
      {seatsFor('drafting.entitle').length > 0 && (
        <div data-margin>
          <Button look="plain" onClick={() => open({ form: 'entitle', paragraph: null })}>
            {t('entitle.change')}
          </Button>
        </div>
      )}
    </div>
  );
};
