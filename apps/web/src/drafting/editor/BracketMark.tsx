import type { DraftParagraphDocument } from '@hamkor/contract';
import type { Language } from '@hamkor/drafting';
import { useLocale, useTranslations } from 'use-intl';
import { Hidden } from '../../shell/Hidden.tsx';
import { useByWords } from '../use-by-words.ts';
import styles from './Editor.module.css';

interface BracketMarkProps {
  readonly bracket: DraftParagraphDocument['brackets'][number];
  readonly language: Language;
  /** Offset and length of its mark in the text. */
  readonly from: number;
  readonly length: number;
}

/** A passage that is not agreed, in its place: each wording after the name of the delegation that wants it. */
export const BracketMark = ({ bracket, language, from, length }: BracketMarkProps) => {
  const t = useTranslations('drafts.bracket');
  const by = useByWords();
  const locale = useLocale();
  return (
    <span className={styles.bracket} data-from={from} data-length={length} data-mark>
      <Hidden>{t('begins', { id: bracket.id })}</Hidden>
      <span aria-hidden="true">[</span>
      {bracket.alternatives.map((alternative, place) => {
        const text = alternative.texts[language];
        const isNothing = Object.values(alternative.texts).every((each) => each === null);
        return (
          <span key={alternative.id}>
            {place > 0 && <span aria-hidden="true"> / </span>}
            <small className={styles.who} lang={locale}>
              {alternative.by === null ? t('asItStood') : by(alternative.by)}:
            </small>{' '}
            {text === null ? <em lang={locale}>{t(isNothing ? 'nothing' : 'noWording')}</em> : text}
          </span>
        );
      })}
      <span aria-hidden="true">]</span>
      <Hidden>{t('ends')}</Hidden>
    </span>
  );
};
