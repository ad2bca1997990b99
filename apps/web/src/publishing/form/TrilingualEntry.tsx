import { useTranslations } from 'use-intl';
import type { Path } from './body-change.ts';
import { textAt, textOrNull, valueAt } from './body-change.ts';
import { Field } from './Field.tsx';
import styles from './Fields.module.css';
import { useRecordForm } from './form-context.ts';

const languages = ['en', 'ru', 'zh'] as const;

interface TrilingualEntryProps {
  readonly path: Path;
  readonly label: string;
  readonly about?: string | undefined;
  /** Whether it is a passage and not a line. */
  readonly long?: boolean;
  /** Whether nothing at all may be entered: then the whole is unknown. */
  readonly optional?: boolean;
}

/** A text in three languages side by side; a language that is not known stays empty. */
export const TrilingualEntry = ({
  path,
  label,
  about,
  long = false,
  optional = false,
}: TrilingualEntryProps) => {
  const t = useTranslations('bank.language');
  const { body, change } = useRecordForm();
  const enter = (language: string, text: string): void => {
    const before = valueAt(body, path) as Readonly<Record<string, string | null>> | null;
    const next = { en: null, ru: null, zh: null, ...before, [language]: textOrNull(text) };
    const isEmpty = languages.every((each) => next[each] === null);
    change(path, isEmpty && optional ? null : next);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {about !== undefined && <small>{about}</small>}
      <div className={styles.languages}>
        {languages.map((language) => {
          const at = [...path, language];
          const value = textAt(body, at);
          return (
            <Field key={language} path={at} label={t(language)}>
              {(links) =>
                long ? (
                  <textarea
                    {...links}
                    lang={language}
                    dir="auto"
                    rows={5}
                    maxLength={8000}
                    value={value}
                    onChange={({ currentTarget }) => enter(language, currentTarget.value)}
                  />
                ) : (
                  <input
                    {...links}
                    lang={language}
                    dir="auto"
                    maxLength={8000}
                    value={value}
                    onChange={({ currentTarget }) => enter(language, currentTarget.value)}
                  />
                )
              }
            </Field>
          );
        })}
      </div>
    </fieldset>
  );
};
