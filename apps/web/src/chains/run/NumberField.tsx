import { useId, useState } from 'react';
import { useLocale } from 'use-intl';
import filterStyles from '../../filter/Filters.module.css';
import { readNumber, writeNumber } from '../model/entry.ts';
import styles from './AskPanel.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly unit?: string;
  readonly entered: number;
  readonly range: readonly [least: number, most: number];
  readonly onEnter: (value: number) => void;
}

/** A number within a range; what lies outside or is no number is brought back when the field is left. */
export const NumberField = ({ label, unit, entered, range: [least, most], onEnter }: NumberFieldProps) => {
  const id = useId();
  const locale = useLocale();
  // What is being typed; null while nobody types.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={[filterStyles.field, styles.number].join(' ')}>
      <label htmlFor={id}>{unit === undefined ? label : `${label}, ${unit}`}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={typed ?? writeNumber(entered, locale)}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const number = readNumber(text, locale);
          if (number !== null && number >= least && number <= most) onEnter(number);
        }}
        onBlur={() => {
          const number = typed === null ? null : readNumber(typed, locale);
          if (number !== null) onEnter(Math.min(most, Math.max(least, number)));
          setTyped(null);
        }}
      />
    </div>
  );
};
