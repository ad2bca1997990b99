import type { CaseDocument } from '@hamkor/contract';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Typed } from './deed-body.ts';
import type { DeedField } from './deed-specs.ts';
import styles from './Deeds.module.css';
import { MomentField } from './MomentField.tsx';
import { SilenceField } from './SilenceField.tsx';
import { useFieldChoices } from './use-field-choices.ts';
import { stateZones } from '../time/state-zones.ts';

interface FieldEntryProps {
  readonly field: DeedField;
  readonly matter: CaseDocument;
  readonly typed: Typed;
  readonly isWrong: boolean;
  readonly onType: (change: Typed) => void;
}

/** Zone of the chair of a case: where a deadline ends unless somebody says otherwise. */
const zoneOfChair = ({ chair }: Pick<CaseDocument, 'chair'>): string =>
  stateZones[chair ?? ''] ?? stateZones['CHN']!;

/** One field of an act as it is entered. */
export const FieldEntry = ({ field, matter, typed, isWrong, onType }: FieldEntryProps) => {
  const t = useTranslations('council');
  const id = useId();
  const { name, entry, isOptional, most } = field;
  const choices = useFieldChoices(entry, matter);
  const key = t.has(`field.${name}` as 'field.text') ? (name as 'text') : 'text';
  const label = isOptional === true ? t('form.optional', { name: t(`field.${key}`) }) : t(`field.${key}`);
  const aboutKey = `fieldAbout.${name}` as 'fieldAbout.termDays';
  const about = t.has(aboutKey) ? t(aboutKey) : undefined;
  const value = typed[name] ?? '';
  if (entry === 'silence')
    return (
      <SilenceField name={name} typed={typed} zone={zoneOfChair(matter)} isWrong={isWrong} onType={onType} />
    );
  if (entry === 'moment')
    return (
      <MomentField
        name={name}
        label={label}
        about={about}
        typed={typed}
        zone={zoneOfChair(matter)}
        isWrong={isWrong}
        onType={onType}
      />
    );
  const links = {
    id,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': about === undefined ? undefined : `${id}-about`,
  };
  const change = (text: string): void => onType({ [name]: text });
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {entry === 'long' ? (
        <textarea
          {...links}
          dir="auto"
          rows={5}
          maxLength={most}
          value={value}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      ) : choices !== null ? (
        <select
          {...links}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = choices.find((each) => each.value === currentTarget.value);
            onType({ [name]: currentTarget.value, ...chosen?.beside });
          }}
        >
          <option value="">{t(isOptional === true ? 'form.none' : 'form.choose')}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...links}
          type={entry === 'day' ? 'date' : entry === 'number' ? 'number' : 'text'}
          min={entry === 'number' ? 0 : undefined}
          dir="auto"
          maxLength={most}
          value={value}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
      {about !== undefined && <small id={`${id}-about`}>{about}</small>}
    </div>
  );
};
