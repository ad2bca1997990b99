import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { stateZones, zonesShown } from '../time/state-zones.ts';
import { useNow } from '../time/use-now.ts';
import { useTimeWords } from '../time/use-time-words.ts';
import { instantOf, offsetAt, weekdayAt } from '../time/zoned-time.ts';
import type { Typed } from './deed-body.ts';
import styles from './Deeds.module.css';
import { MomentField } from './MomentField.tsx';

interface SilenceFieldProps {
  readonly name: string;
  readonly typed: Typed;
  /** Zone of the chair. */
  readonly zone: string;
  readonly isWrong: boolean;
  readonly onType: (change: Typed) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** Days of rest where nobody says otherwise: Saturday and Sunday; Friday in Iran. */
const usualWeekend = (zone: string): string => (zone === stateZones['IRN'] ? '5' : '6,7');

/** The end of a silence procedure: on the clock of a place, with its days of rest, shown on the clocks of all members. */
export const SilenceField = ({ name, typed, zone, isWrong, onType }: SilenceFieldProps) => {
  const t = useTranslations('council.form');
  const id = useId();
  const now = useNow();
  const words = useTimeWords();
  const chosen = typed[`${name}.zone`] ?? zone;
  const weekend = typed[`${name}.weekend`] ?? usualWeekend(chosen);
  const rest = new Set(
    weekend
      .split(',')
      .filter((day) => day !== '')
      .map(Number),
  );
  const end = instantOf(typed[name] ?? '', chosen);
  const complete = (change: Typed): void => {
    const nextZone = change[`${name}.zone`] ?? chosen;
    onType({
      [`${name}.zone`]: nextZone,
      [`${name}.place`]: typed[`${name}.place`] ?? words.place(nextZone),
      [`${name}.weekend`]: typed[`${name}.weekend`] ?? usualWeekend(nextZone),
      ...change,
    });
  };
  return (
    <>
      <MomentField
        name={name}
        label={t('silenceEnd')}
        about={t('silenceEndAbout')}
        typed={typed}
        zone={zone}
        isWrong={isWrong}
        onType={(change) => {
          const moved = change[`${name}.zone`];
          complete(
            moved === undefined || moved === chosen
              ? change
              : { ...change, [`${name}.place`]: words.place(moved) },
          );
        }}
      />
      {end !== null && (
        <fieldset className={styles.fieldset}>
          <legend>{t('everywhere')}</legend>
          <p className={styles.means}>{words.left(end, now)}</p>
          <ul className={styles.clocks}>
            {[...new Set([...zonesShown, chosen])].map((each) => {
              const isOff = rest.has(weekdayAt(end, each) ?? 0);
              return (
                <li key={each} data-here={each === chosen || undefined} data-off={isOff || undefined}>
                  {words.place(each)}: {words.written(end, each)} ({offsetAt(end, each)})
                  {isOff && ` — ${t('dayOfRest')}`}
                </li>
              );
            })}
          </ul>
        </fieldset>
      )}
      <div className={styles.pair}>
        <div className={styles.field}>
          <label htmlFor={`${id}-place`}>{t('place')}</label>
          <input
            id={`${id}-place`}
            maxLength={200}
            value={typed[`${name}.place`] ?? words.place(chosen)}
            onChange={({ currentTarget }) => complete({ [`${name}.place`]: currentTarget.value })}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-off`}>{t('daysOff')}</label>
          <input
            id={`${id}-off`}
            value={typed[`${name}.daysOff`] ?? ''}
            placeholder="2026-12-31, 2027-01-01"
            onChange={({ currentTarget }) => complete({ [`${name}.daysOff`]: currentTarget.value })}
          />
          <small>{t('daysOffAbout')}</small>
        </div>
      </div>
      <fieldset className={styles.fieldset}>
        <legend>{t('weekend')}</legend>
        <div className={styles.checks}>
          {weekdays.map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                checked={rest.has(day)}
                onChange={({ currentTarget }) => {
                  const next = new Set(rest);
                  if (currentTarget.checked) next.add(day);
                  else next.delete(day);
                  complete({ [`${name}.weekend`]: [...next].sort((one, other) => one - other).join(',') });
                }}
              />
              {t(`weekday.${day}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
};
