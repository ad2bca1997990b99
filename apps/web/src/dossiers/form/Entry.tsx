import { memberCodes } from '@hamkor/nomenclature';
import { useId } from 'react';
import type { HTMLInputTypeAttribute } from 'react';
import { useTranslations } from 'use-intl';
import { useCountryName } from '../../shell/use-country-name.ts';
import styles from './Entry.module.css';
import type { TypedText } from './typed-text.ts';
import { textLanguages } from './typed-text.ts';

interface EntryProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly about?: string;
  readonly type?: HTMLInputTypeAttribute;
  /** Rows of a passage; a line unless given. */
  readonly rows?: number;
  readonly most?: number;
  readonly isOptional?: boolean;
  readonly step?: string;
  readonly min?: string;
  readonly max?: string;
}

/** One input under its name, with what to know about it below. */
export const Entry = (props: EntryProps) => {
  const { label, value, onValue, about, type = 'text', rows, most, isOptional = false } = props;
  const id = useId();
  const links = {
    id,
    value,
    dir: 'auto' as const,
    required: !isOptional,
    maxLength: most ?? 4000,
    'aria-describedby': about === undefined ? undefined : `${id}-about`,
  };
  return (
    <div className={styles.field} data-wide={rows !== undefined || undefined}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...links}
          type={type}
          step={props.step ?? (type === 'number' ? 'any' : undefined)}
          min={props.min}
          max={props.max}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        />
      ) : (
        <textarea {...links} rows={rows} onChange={({ currentTarget }) => onValue(currentTarget.value)} />
      )}
      {about !== undefined && <small id={`${id}-about`}>{about}</small>}
    </div>
  );
};

interface ChoiceEntryProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly about?: string;
  /** Text of a choice that leaves the matter open; then nothing needs to be chosen. */
  readonly none?: string;
}

/** One of several. */
export const ChoiceEntry = ({ label, value, onValue, choices, about, none }: ChoiceEntryProps) => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        required={none === undefined}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      >
        <option value="">{none ?? '—'}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {about !== undefined && <small>{about}</small>}
    </div>
  );
};

interface TrilingualEntryProps {
  readonly label: string;
  readonly value: TypedText;
  readonly onValue: (value: TypedText) => void;
  readonly about?: string;
  readonly rows?: number;
}

/** A text in three languages side by side; one of them is enough to begin with. */
export const TrilingualEntry = ({ label, value, onValue, about, rows }: TrilingualEntryProps) => {
  const t = useTranslations('shell.language');
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.languages}>
        {textLanguages.map((language) => (
          <Entry
            key={language}
            label={t(language)}
            value={value[language]}
            most={8000}
            {...(rows === undefined ? {} : { rows })}
            isOptional
            onValue={(text) => onValue({ ...value, [language]: text })}
          />
        ))}
      </div>
      {about !== undefined && <small>{about}</small>}
    </fieldset>
  );
};

interface StatesEntryProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onValue: (value: readonly string[]) => void;
  readonly about?: string;
}

/** Any of the member states. */
export const StatesEntry = ({ label, value, onValue, about }: StatesEntryProps) => {
  const nameOf = useCountryName();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.checks}>
        {memberCodes.map((state) => (
          <label key={state}>
            <input
              type="checkbox"
              checked={value.includes(state)}
              onChange={({ currentTarget }) =>
                onValue(
                  currentTarget.checked ? [...value, state].sort() : value.filter((each) => each !== state),
                )
              }
            />
            {nameOf(state)}
          </label>
        ))}
      </div>
      {about !== undefined && <small>{about}</small>}
    </fieldset>
  );
};
