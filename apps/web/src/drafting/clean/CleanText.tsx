import type { DraftDocument } from '@hamkor/contract';
import type { Language } from '@hamkor/drafting';
import { useLocale, useTranslations } from 'use-intl';
import { ExpressionText } from '../editor/ExpressionText.tsx';
import { useByWords } from '../use-by-words.ts';
import styles from './Clean.module.css';

interface CleanTextProps {
  readonly document: DraftDocument;
  readonly language: Language;
  /** Level of its heading: 2 where several texts stand in one document. */
  readonly level?: 1 | 2;
  /** Whether version and hash stand elsewhere. */
  readonly isFootless?: boolean;
}

/** A text in one language without anything that stands beside it. */
export const CleanText = ({ document, language, level = 1, isFootless = false }: CleanTextProps) => {
  const t = useTranslations('drafts.clean');
  const locale = useLocale();
  const tDrafts = useTranslations('drafts');
  const by = useByWords();
  const Heading = level === 1 ? 'h1' : 'h2';
  const notes = document.paragraphs.flatMap(({ footnotes }) => footnotes);
  return (
    <>
      <Heading lang={document.title[language] === null ? undefined : language} className={styles.title}>
        {document.title[language] ?? t('untitled')}
      </Heading>
      <div className={styles.text} lang={language}>
        {document.paragraphs.map((paragraph) => {
          const text = paragraph.texts[language];
          return (
            <p key={paragraph.id} data-kind={paragraph.kind} data-depth={paragraph.depth} dir="auto">
              {text === null ? (
                <em lang={locale}>
                  {tDrafts('absent', { language: tDrafts(`language.${language}`) })} ({paragraph.id})
                </em>
              ) : (
                <ExpressionText paragraph={paragraph} language={language} text={text} />
              )}
            </p>
          );
        })}
      </div>
      {notes.length > 0 && (
        <ol className={styles.notes}>
          {notes.map((note) => (
            <li key={note.id} value={Number(note.id.slice(1))}>
              <span lang={language}>{note.texts[language] ?? tDrafts('footnoteAbsent')}</span> ({by(note.by)})
            </li>
          ))}
        </ol>
      )}
      {!isFootless && (
        <footer className={styles.footer}>
          {t('footer', { version: `${document.version}` })} <code>{document.hash}</code>
        </footer>
      )}
    </>
  );
};
