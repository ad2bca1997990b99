import { useTranslations } from 'use-intl';
import styles from './QuestionBar.module.css';
import { constraintFields } from './search.ts';
import type { CorridorSearch } from './search.ts';
import type { SearchChange } from './search-change.ts';
import {
  bareSubject,
  closureDays,
  closureOf,
  subjectsOf,
  withoutSubject,
  withSubject,
} from './subject-list.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface ConstraintChipsProps {
  readonly search: CorridorSearch;
  readonly names: SubjectNames;
  readonly onChange: (change: SearchChange) => void;
}

/** What the question shuts, opens, avoids and requires: each with its days where it has some, each taken away by a press. */
export const ConstraintChips = ({ search, names, onChange }: ConstraintChipsProps) => {
  const t = useTranslations('corridors.question');
  const chips = constraintFields.flatMap((field) =>
    subjectsOf(search[field]).map((subject) => ({ field, subject, name: names.subject(subject) })),
  );
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('changes')}>
      {chips.map(({ field, subject, name }) => (
        <li key={`${field} ${subject}`} data-field={field}>
          <span>{t(`chip.${field}`, { name })}</span>
          {field === 'close' && (
            <label>
              <input
                type="number"
                min={1}
                max={3650}
                placeholder={t('forGood')}
                aria-label={t('closureDays', { name })}
                value={closureDays(subject) ?? ''}
                onChange={(event) => {
                  const days = event.currentTarget.valueAsNumber;
                  onChange({
                    close: withSubject(
                      search.close,
                      closureOf(subject, Number.isInteger(days) && days > 0 ? days : null),
                    ),
                  });
                }}
              />
              {t('days')}
            </label>
          )}
          <button
            type="button"
            aria-label={t('remove', { what: t(`chip.${field}`, { name }) })}
            onClick={() => onChange({ [field]: withoutSubject(search[field], bareSubject(subject)) })}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
};
