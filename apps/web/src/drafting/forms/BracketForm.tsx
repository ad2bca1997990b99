import type { DraftParagraphDocument } from '@hamkor/contract';
import { languages } from '@hamkor/drafting';
import type { Language } from '@hamkor/drafting';
import { useTranslations } from 'use-intl';
import { useKept } from '../kept/use-kept.ts';
import type { Span } from '../selection/selection-span.ts';
import { useTextPage } from '../text-context.ts';
import { basedOn, baseOf } from './base.ts';
import { DeedForm } from './DeedForm.tsx';
import { fieldsOf, hasText, textsOf } from './entry-texts.ts';
import styles from './Forms.module.css';
import { noTexts } from '../language-order.ts';
import { readSpan, writtenSpan } from './span-entry.ts';
import { SpanField } from './SpanField.tsx';
import { TextsFields } from './TextsFields.tsx';

interface BracketFormProps {
  readonly paragraph: DraftParagraphDocument;
  /** Words marked in the page. */
  readonly language: Language | undefined;
  readonly span: Span | undefined;
  readonly onClose: () => void;
}

/** Puts a passage in square brackets: the words meant in each language, and what is wanted instead. */
export const BracketForm = ({ paragraph, language, span, onClose }: BracketFormProps) => {
  const t = useTranslations('drafts.bracketForm');
  const { caseId, account } = useTextPage();
  const keeping = useKept(
    account ?? '',
    caseId,
    { form: 'bracket', paragraph: paragraph.id },
    {
      ...basedOn(paragraph),
      ...fieldsOf(noTexts),
      isToGo: '',
      ...(language === undefined || span === undefined ? {} : { [`span-${language}`]: writtenSpan(span) }),
    },
  );
  const { entry, change } = keeping;
  const base = baseOf(keeping, paragraph);
  const spans = Object.fromEntries(
    languages.map((each) => [each, readSpan(entry[`span-${each}`], paragraph.texts[each])]),
  ) as Record<Language, Span | null>;
  const isToGo = entry['isToGo'] === 'yes';
  const alternative = textsOf(entry);
  const isReady = languages.some((each) => spans[each] !== null) && (isToGo || hasText(alternative));
  return (
    <DeedForm
      title={t('title', { id: paragraph.id })}
      about={t('about')}
      kind="drafting.bracket"
      body={
        isReady && !base.isMoved
          ? { paragraph: paragraph.id, base: base.hash, spans, alternative: isToGo ? null : alternative }
          : null
      }
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      {base.isMoved && (
        <p className={styles.note} role="alert">
          {t('moved')}{' '}
          <button
            type="button"
            onClick={() => change({ ...basedOn(paragraph), 'span-ru': '', 'span-zh': '', 'span-en': '' })}
          >
            {t('again')}
          </button>
        </p>
      )}
      <div className={styles.columns}>
        {languages.map((each) => {
          const text = paragraph.texts[each];
          return text === null ? null : (
            <SpanField
              key={each}
              language={each}
              text={text}
              span={spans[each]}
              onSpan={(next) => change({ [`span-${each}`]: next === null ? '' : writtenSpan(next) })}
            />
          );
        })}
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isToGo}
          onChange={({ currentTarget }) => change({ isToGo: currentTarget.checked ? 'yes' : '' })}
        />
        {t('isToGo')}
      </label>
      {!isToGo && <TextsFields label={t('instead')} entry={entry} onChange={change} />}
    </DeedForm>
  );
};
