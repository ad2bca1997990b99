import type { DraftParagraphDocument } from '@hamkor/contract';
import { languages, longestParagraph } from '@hamkor/drafting';
import type { Language } from '@hamkor/drafting';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { isLanguage } from '../language-order.ts';
import { useKept } from '../kept/use-kept.ts';
import { useTextPage } from '../text-context.ts';
import { ThreeWayView } from '../three-way/ThreeWayView.tsx';
import { basedOn, baseOf } from './base.ts';
import { DeedForm } from './DeedForm.tsx';
import styles from './Forms.module.css';

interface TranslateFormProps {
  readonly paragraph: DraftParagraphDocument;
  readonly onClose: () => void;
}

/** The language that is most behind: without an expression, else with a stale one, else English. */
const mostBehind = ({ texts, says, revision }: DraftParagraphDocument): Language =>
  languages.find((language) => texts[language] === null) ??
  languages.find((language) => says[language] < revision) ??
  'en';

/** An expression of a paragraph as it stands: the other languages stay as they are. */
export const TranslateForm = ({ paragraph, onClose }: TranslateFormProps) => {
  const t = useTranslations('drafts.translate');
  const tLanguage = useTranslations('drafts.language');
  const { caseId, account } = useTextPage();
  const id = useId();
  const keeping = useKept(
    account ?? '',
    caseId,
    { form: 'translate', paragraph: paragraph.id },
    {
      ...basedOn(paragraph),
      language: mostBehind(paragraph),
      text: paragraph.texts[mostBehind(paragraph)] ?? '',
    },
  );
  const { entry, change } = keeping;
  const base = baseOf(keeping, paragraph);
  const chosen = entry['language'] ?? 'en';
  const language = isLanguage(chosen) ? chosen : 'en';
  const text = entry['text'] ?? '';
  return (
    <DeedForm
      title={t('title', { id: paragraph.id })}
      about={t('about')}
      kind="drafting.translate"
      body={text.trim() === '' ? null : { paragraph: paragraph.id, base: base.hash, language, text }}
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      {base.isMoved && (
        <ThreeWayView
          base={base.texts}
          mine={{ ...base.texts, [language]: text.trim() === '' ? null : text }}
          theirs={paragraph.texts}
          onGoOn={(next) => change({ ...basedOn(paragraph), text: next[language] ?? '' })}
        />
      )}
      <div className={styles.field}>
        <label htmlFor={`${id}-language`}>{t('language')}</label>
        <select
          id={`${id}-language`}
          value={language}
          onChange={({ currentTarget: { value } }) =>
            change({ language: value, text: isLanguage(value) ? (paragraph.texts[value] ?? '') : '' })
          }
        >
          {languages.map((each) => (
            <option key={each} value={each}>
              {tLanguage(each)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-text`}>{t('text')}</label>
        <textarea
          id={`${id}-text`}
          lang={language}
          dir="auto"
          rows={5}
          maxLength={longestParagraph}
          value={text}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
        {paragraph.brackets.length > 0 && (
          <small>{t('marks', { marks: paragraph.brackets.map((each) => `[#${each.id}]`).join(' ') })}</small>
        )}
      </div>
    </DeedForm>
  );
};
