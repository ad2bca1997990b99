import type { Language } from '@hamkor/drafting';
import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shell/Button.tsx';
import { quoteOf, tidySpan } from '../selection/selection-span.ts';
import type { Span } from '../selection/selection-span.ts';
import styles from './Forms.module.css';

interface SpanFieldProps {
  readonly language: Language;
  readonly text: string;
  readonly span: Span | null;
  readonly onSpan: (span: Span | null) => void;
}

/** The words of a text that are meant: they are marked in it by mouse or by keyboard. */
export const SpanField = ({ language, text, span, onSpan }: SpanFieldProps) => {
  const t = useTranslations('drafts.span');
  const tLanguage = useTranslations('drafts.language');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Shows what was marked in the page before the form was opened.
    if (span !== null) area.current?.setSelectionRange(span.from, span.to);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what the form begins with: later the field itself is the source
  }, []);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('label', { language: tLanguage(language) })}</label>
      <textarea
        ref={area}
        id={id}
        lang={language}
        dir="auto"
        rows={4}
        readOnly
        value={text}
        aria-describedby={`${id}-about`}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
          const next = tidySpan(text, { from: selectionStart, to: selectionEnd });
          if (next !== null) onSpan(next);
        }}
      />
      <small id={`${id}-about`} aria-live="polite">
        {span === null ? t('none') : t('marked', { words: quoteOf(text, span) })}
      </small>
      {span !== null && (
        <Button look="plain" onClick={() => onSpan(null)}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
};
