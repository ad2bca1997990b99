import type { DraftParagraphDocument } from '@hamkor/contract';
import type { Language } from '@hamkor/drafting';
import { useLocale, useTranslations } from 'use-intl';
import { useByWords } from '../use-by-words.ts';
import styles from './Editor.module.css';
import { ExpressionText } from './ExpressionText.tsx';

interface ExpressionProps {
  readonly paragraph: DraftParagraphDocument;
  readonly language: Language;
}

/** One paragraph in one language: its words, whether they are behind the others, its footnotes. */
export const Expression = ({ paragraph, language }: ExpressionProps) => {
  const t = useTranslations('drafts');
  const by = useByWords();
  const locale = useLocale();
  const text = paragraph.texts[language];
  const says = paragraph.says[language];
  const isStale = text !== null && says < paragraph.revision;
  return (
    <div
      className={styles.expression}
      lang={language}
      data-expression={`${paragraph.id}/${language}`}
      data-kind={paragraph.kind}
      data-stale={isStale || undefined}
      // Moved through by arrow keys; the list makes the one that was last at a stop of the Tab key.
      tabIndex={-1}
    >
      <p className={styles.tag} lang={locale}>
        {t(`language.${language}`)}
      </p>
      {text === null ? (
        <p className={styles.absent} lang={locale}>
          {t('absent', { language: t(`language.${language}`) })}
        </p>
      ) : (
        <p className={styles.words} dir="auto">
          <ExpressionText paragraph={paragraph} language={language} text={text} />
        </p>
      )}
      {isStale && (
        <p className={styles.stale} lang={locale}>
          {t('stale', { says: `${says}`, revision: `${paragraph.revision}` })}
        </p>
      )}
      {paragraph.footnotes.map((note) => (
        <p key={note.id} className={styles.footnote}>
          <sup>{note.id.slice(1)}</sup>{' '}
          {note.texts[language] === null ? (
            <em lang={locale}>{t('footnoteAbsent')}</em>
          ) : (
            <span dir="auto">{note.texts[language]}</span>
          )}{' '}
          <small lang={locale}>({by(note.by)})</small>
        </p>
      ))}
    </div>
  );
};
