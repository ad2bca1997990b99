import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { zonesShown } from '../time/state-zones.ts';
import { useTimeWords } from '../time/use-time-words.ts';
import { instantOf } from '../time/zoned-time.ts';
import type { Typed } from './deed-body.ts';
import styles from './Deeds.module.css';

interface MomentFieldProps {
  readonly name: string;
  readonly label: string;
  readonly about?: string | undefined;
  readonly typed: Typed;
  /** Zone whose clock is meant unless another is chosen. */
  readonly zone: string;
  readonly isWrong: boolean;
  readonly onType: (change: Typed) => void;
}

/** A date and time on the clock of a place that is chosen beside it, never on that of whoever types. */
export const MomentField = ({ name, label, about, typed, zone, isWrong, onType }: MomentFieldProps) => {
  const t = useTranslations('council.form');
  const id = useId();
  const words = useTimeWords();
  const chosen = typed[`${name}.zone`] ?? zone;
  const local = typed[name] ?? '';
  const instant = instantOf(local, chosen);
  const own = instant === null ? null : words.own(instant, chosen);
  return (
    <div className={styles.pair}>
      <div className={styles.field}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="datetime-local"
          value={local}
          aria-invalid={isWrong || undefined}
          onChange={({ currentTarget }) => onType({ [name]: currentTarget.value, [`${name}.zone`]: chosen })}
        />
        {about !== undefined && <small>{about}</small>}
        {local !== '' && instant === null && <small>{t('noSuchTime')}</small>}
        {own !== null && <small>{own}</small>}
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-zone`}>{t('clockOf')}</label>
        <select
          id={`${id}-zone`}
          value={chosen}
          onChange={({ currentTarget }) => onType({ [`${name}.zone`]: currentTarget.value })}
        >
          {[...new Set([...zonesShown, chosen, 'UTC'])].map((each) => (
            <option key={each} value={each}>
              {words.place(each)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
};
