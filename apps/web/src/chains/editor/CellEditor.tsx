import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { readEntry, writeEntry } from '../model/entry.ts';
import type { Field } from '../model/fields.ts';
import { isNames } from '../model/rows.ts';
import styles from './EditGrid.module.css';

/** Where the focus goes after a cell is taken: by rows and columns. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

const stay: Step = { rows: 0, columns: 0 };

interface CellEditorProps {
  readonly field: Field;
  readonly value: unknown;
  /** What the reader typed to begin with; null shows the value. */
  readonly begun: string | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[] | null;
  readonly label: string;
  /** Without a step the reader has gone elsewhere, and the focus stays there. */
  readonly onTake: (value: unknown, step: Step | null) => void;
  /** Left as it was; `back` where the focus belongs to the cell again. */
  readonly onLeave: (back: boolean) => void;
}

/** A cell while it is typed into or chosen for: Enter takes it and goes down, Tab goes on, Escape leaves it as it was. */
export const CellEditor = (props: CellEditorProps) => {
  const { field, value, begun, choices, label, onTake, onLeave } = props;
  const t = useTranslations('chains.grid');
  const locale = useLocale();
  const [text, setText] = useState(
    () => begun ?? (isNames(value) ? value[locale] : writeEntry(field, value, locale)),
  );
  const [isRefused, setRefused] = useState(false);
  // An entry that goes away loses the focus: that is not the reader leaving it.
  const isDone = useRef(false);
  const leave = (back: boolean): void => {
    if (isDone.current) return;
    isDone.current = true;
    onLeave(back);
  };
  const take = (typed: string, step: Step | null): void => {
    if (isDone.current) return;
    const entry =
      field.kind === 'names' ? ({ kind: 'value', value: typed } as const) : readEntry(field, typed, locale);
    if (entry.kind === 'value') {
      isDone.current = true;
      onTake(entry.value, step);
    } else if (step === null) leave(false);
    else setRefused(true);
  };
  const choose = (chosen: string | null): void => {
    isDone.current = true;
    onTake(chosen, stay);
  };
  const pressed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') leave(true);
    else if (event.key === 'Enter' && choices === null) {
      event.preventDefault();
      take(text, { rows: event.shiftKey ? -1 : 1, columns: 0 });
    } else if (event.key === 'Tab' && choices === null) {
      event.preventDefault();
      take(text, { rows: 0, columns: event.shiftKey ? -1 : 1 });
    }
  };
  if (choices !== null) {
    const isNullable = 'isNullable' in field && field.isNullable;
    const isKnown = choices.some((choice) => choice.value === value);
    return (
      <select
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just opened this cell
        autoFocus
        className={styles.entry}
        aria-label={label}
        value={text}
        onChange={(event) => choose(event.currentTarget.value || null)}
        onKeyDown={pressed}
        onBlur={() => leave(false)}
      >
        {(isNullable || !isKnown) && <option value="">{t('empty')}</option>}
        {!isKnown && typeof value === 'string' && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just opened this cell
      autoFocus
      className={styles.entry}
      type="text"
      inputMode={field.kind === 'number' ? 'decimal' : 'text'}
      aria-label={label}
      aria-invalid={isRefused || undefined}
      title={isRefused ? t('notANumber') : undefined}
      value={text}
      onFocus={(event) => {
        if (begun === null) event.currentTarget.select();
      }}
      onChange={(event) => {
        setText(event.currentTarget.value);
        setRefused(false);
      }}
      onKeyDown={pressed}
      onBlur={() => take(text, null)}
    />
  );
};
