import { useTranslations } from 'use-intl';
import { useRecordForm } from './form-context.ts';
import styles from './RecordForm.module.css';

/** The record as readers of each language will meet it; what is not translated is told. */
export const Preview = () => {
  const t = useTranslations('publishing.preview');
  const tLanguage = useTranslations('bank.language');
  const {
    body: { name, summary },
  } = useRecordForm();
  return (
    <div className={styles.preview}>
      {(['en', 'ru', 'zh'] as const).map((language) => (
        <article key={language} lang={language} dir="auto">
          <h3>
            <small>{tLanguage(language)}</small> {name[language] ?? <em>{t('noName')}</em>}
          </h3>
          <p>{summary?.[language] ?? <em>{t('noText')}</em>}</p>
        </article>
      ))}
    </div>
  );
};
