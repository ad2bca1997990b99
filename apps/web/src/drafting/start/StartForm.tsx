import type { ReadDraftDocument } from '@hamkor/contract';
import { languages } from '@hamkor/drafting';
import type { Language, Texts } from '@hamkor/drafting';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { Button } from '../../shell/Button.tsx';
import { toast } from '../../shell/toast.tsx';
import { fieldName, hasText, textsOf } from '../forms/entry-texts.ts';
import styles from '../forms/Forms.module.css';
import { useKept } from '../kept/use-kept.ts';
import { useCouncilWords } from '../../council/words/use-council-words.ts';
import { useDeed } from '../use-deed.ts';
import { DocxField } from './DocxField.tsx';
import { LeftOut } from './LeftOut.tsx';
import type { NewParagraph } from './paragraphs-from-text.ts';
import { joinedWith, paragraphsFrom, readRows, writtenRows } from './paragraphs-from-text.ts';
import { RowsTable } from './RowsTable.tsx';

interface StartFormProps {
  readonly id: string;
  readonly account: string;
  readonly seats: readonly string[];
  /** Title of the case: the first title of the text. */
  readonly title: Texts;
}

/**
 * A first draft: typed or pasted a language at a time, or read from files. Nothing is kept in the case before its paragraphs
 * stand in line and are sent.
 */
export const StartForm = ({ id, account, seats, title }: StartFormProps) => {
  const t = useTranslations('drafts.start');
  const tLanguage = useTranslations('drafts.language');
  const tForm = useTranslations('drafts.form');
  const words = useCouncilWords();
  const field = useId();
  const deed = useDeed(id);
  const keeping = useKept(
    account,
    id,
    { form: 'start', paragraph: null },
    {
      titleRu: title.ru ?? '',
      titleZh: title.zh ?? '',
      titleEn: title.en ?? '',
      ru: '',
      zh: '',
      en: '',
      rows: '',
      sha256: '',
      as: seats[0] ?? '',
    },
  );
  const { entry, change } = keeping;
  const [read, setRead] = useState<ReadDraftDocument | null>(null);
  const rows = readRows(entry['rows']);
  const titles = textsOf(entry, 'title');
  const typed = { ru: entry['ru'] ?? '', zh: entry['zh'] ?? '', en: entry['en'] ?? '' };
  const setRows = (next: readonly NewParagraph[]): void => change({ rows: writtenRows(next) });
  const seat = seats.find((each) => each === entry['as']) ?? seats[0] ?? null;
  const isReady = rows.length > 0 && hasText(titles);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        const sha256 = entry['sha256'] ?? '';
        deed.mutate(
          {
            kind: 'drafting.start',
            body: { title: titles, paragraphs: rows, fileSha256: sha256 === '' ? null : sha256 },
            as: seat,
          },
          {
            onSuccess: () => {
              keeping.clear();
              toast(tForm('sent'));
            },
          },
        );
      }}
    >
      {keeping.isRestored && <p className={styles.note}>{tForm('restored')}</p>}
      <fieldset className={styles.group}>
        <legend>{t('title')}</legend>
        <div className={styles.columns}>
          {languages.map((language) => {
            const name = fieldName('title', language);
            return (
              <div key={language} className={styles.field}>
                <label htmlFor={`${field}-${name}`}>{tLanguage(language)}</label>
                <input
                  id={`${field}-${name}`}
                  lang={language}
                  dir="auto"
                  maxLength={2000}
                  value={entry[name] ?? ''}
                  onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
                />
              </div>
            );
          })}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('paste')}</legend>
        <p className={styles.about}>{t('pasteAbout')}</p>
        <div className={styles.columns}>
          {languages.map((language) => (
            <div key={language} className={styles.field}>
              <label htmlFor={`${field}-${language}`}>{tLanguage(language)}</label>
              <textarea
                id={`${field}-${language}`}
                lang={language}
                dir="auto"
                rows={6}
                value={entry[language] ?? ''}
                onChange={({ currentTarget }) => change({ [language]: currentTarget.value })}
              />
            </div>
          ))}
        </div>
        <div className={styles.actions}>
          <Button
            disabled={languages.every((language) => typed[language].trim() === '')}
            onClick={() => change({ rows: writtenRows(paragraphsFrom(typed)), sha256: '' })}
          >
            {t('line')}
          </Button>
        </div>
      </fieldset>
      <DocxField
        id={id}
        onRead={(answer: ReadDraftDocument, language: Language) => {
          setRead(answer);
          const name = fieldName('title', language);
          change({
            ...(answer.title !== null && (entry[name] ?? '') === '' ? { [name]: answer.title } : {}),
            rows: writtenRows(joinedWith(rows, answer.paragraphs, language)),
            // One file can be named as the source; of several none is.
            sha256: rows.length === 0 ? answer.fileSha256 : '',
          });
        }}
      />
      {read !== null && <LeftOut read={read} />}
      {rows.length > 0 && (
        <>
          <h3>{t('preview', { count: rows.length })}</h3>
          <p className={styles.about}>{t('previewAbout')}</p>
          <RowsTable rows={rows} onRows={setRows} />
        </>
      )}
      {!keeping.isKept && <p className={styles.note}>{tForm('notKept')}</p>}
      {seats.length > 1 && (
        <div className={styles.field}>
          <label htmlFor={`${field}-as`}>{tForm('as')}</label>
          <select
            id={`${field}-as`}
            value={seat ?? ''}
            onChange={({ currentTarget }) => change({ as: currentTarget.value })}
          >
            {seats.map((each) => (
              <option key={each} value={each}>
                {words.seat(each)}
              </option>
            ))}
          </select>
        </div>
      )}
      {deed.error !== null && <FailureView error={deed.error} />}
      <div className={styles.actions}>
        <Button look="solid" type="submit" disabled={!isReady || deed.isPending}>
          {t('send')}
        </Button>
        <Button look="plain" onClick={keeping.clear}>
          {tForm('discard')}
        </Button>
      </div>
    </form>
  );
};
