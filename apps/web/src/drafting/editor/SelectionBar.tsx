import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shell/Button.tsx';
import { readSelection } from '../selection/read-selection.ts';
import type { Marked } from '../selection/read-selection.ts';
import { quoteOf } from '../selection/selection-span.ts';
import { useTextPage } from '../text-context.ts';
import styles from './Editor.module.css';

/** Most of the marked words that the bar repeats. */
const told = 60;

/** What may be done with the words that are marked in the text; nothing while none are. */
export const SelectionBar = () => {
  const t = useTranslations('drafts.selection');
  const tLanguage = useTranslations('drafts.language');
  const { document: draft, seatsFor, noteSeats, open } = useTextPage();
  const [marked, setMarked] = useState<Marked | null>(null);
  useEffect(() => {
    const textOf = (paragraph: string, language: Marked['language']): string =>
      draft.paragraphs.find(({ id }) => id === paragraph)?.texts[language] ?? '';
    const look = (): void => setMarked(readSelection(textOf));
    globalThis.document.addEventListener('selectionchange', look);
    return () => globalThis.document.removeEventListener('selectionchange', look);
  }, [draft]);
  const mayBracket = seatsFor('drafting.bracket').length > 0;
  const mayAmend = seatsFor('drafting.propose').length > 0;
  const mayComment = seatsFor('drafting.comment').length > 0 || noteSeats.length > 0;
  if (marked === null || !(mayBracket || mayAmend || mayComment)) return null;
  const { paragraph, language, span } = marked;
  const text = draft.paragraphs.find(({ id }) => id === paragraph)?.texts[language] ?? '';
  const words = quoteOf(text, span);
  return (
    <aside className={styles.selection} aria-label={t('label')}>
      <span>
        {t('at', { id: paragraph, language: tLanguage(language) })}{' '}
        <q lang={language}>{words.length > told ? `${words.slice(0, told)}…` : words}</q>
      </span>
      {mayBracket && (
        <Button onClick={() => open({ form: 'bracket', paragraph, language, span })}>{t('bracket')}</Button>
      )}
      {mayComment && (
        <Button onClick={() => open({ form: 'comment', paragraph, language, span })}>{t('comment')}</Button>
      )}
      {mayAmend && <Button onClick={() => open({ form: 'amend', paragraph })}>{t('amend')}</Button>}
    </aside>
  );
};
