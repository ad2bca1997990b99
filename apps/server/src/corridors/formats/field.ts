/**
 * How a cell of a table of the network is read and written: small fields that are put together
 * (`optional(list(word(…)))`). What `write` gives `read` takes back as the same value.
 */
import type { CellFault } from '../overlays/overlay-problem.ts';
import { idForm } from './row-id.ts';

export type CellReading<T> = { readonly kind: 'cell'; readonly value: T } | CellFault;

export interface CellRules {
  readonly isDecimalComma: boolean;
  /** ISO 3166-1 alpha-3 codes. */
  readonly countries: ReadonlySet<string>;
}

export interface Field<T> {
  readonly read: (cell: string, rules: CellRules) => CellReading<T>;
  readonly write: (value: T) => string;
}

const cell = <T>(value: T): CellReading<T> => ({ kind: 'cell', value });

export const text: Field<string> = {
  read: (given) => (given === '' ? { kind: 'empty-cell' } : cell(given)),
  write: (value) => value,
};

/** Text that may be empty. */
export const remark: Field<string> = { read: cell, write: (value) => value };

export const id: Field<string> = {
  read: (given) =>
    given === '' ? { kind: 'empty-cell' } : idForm.test(given) ? cell(given) : { kind: 'bad-id' },
  write: (value) => value,
};

export const country: Field<string> = {
  read: (given, { countries }) =>
    given === '' ? { kind: 'empty-cell' } : countries.has(given) ? cell(given) : { kind: 'bad-country' },
  write: (value) => value,
};

export const word = <const T extends string>(words: readonly T[]): Field<T> => ({
  read: (given) => {
    const found = words.find((one) => one === given);
    if (found !== undefined) return cell(found);
    return given === '' ? { kind: 'empty-cell' } : { kind: 'bad-word', known: words.join(', ') };
  },
  write: (value) => value,
});

const digits = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;

/** A number within bounds, both included; an empty cell is never zero. */
export const number = (low: number, high: number, isWhole = false): Field<number> => ({
  read: (given, { isDecimalComma }) => {
    if (given === '') return { kind: 'empty-cell' };
    const point = isDecimalComma ? given.replace(',', '.') : given;
    if (!digits.test(point)) return { kind: /^[-+]?\d+,\d+$/.test(given) ? 'decimal-comma' : 'not-a-number' };
    const value = Number(point);
    if (isWhole && !Number.isInteger(value)) return { kind: 'not-a-number' };
    return value >= low && value <= high ? cell(value) : { kind: 'out-of-range', low, high };
  },
  write: String,
});

/** Yes or no, as the shipped tables write it. */
export const yesNo: Field<boolean> = {
  read: (given) =>
    given === 'yes' || given === 'no'
      ? cell(given === 'yes')
      : given === ''
        ? { kind: 'empty-cell' }
        : { kind: 'bad-word', known: 'yes, no' },
  write: (value) => (value ? 'yes' : 'no'),
};

/** An empty cell is null: unknown. */
export const optional = <T>(field: Field<T>): Field<T | null> => ({
  read: (given, rules) => (given === '' ? cell(null) : field.read(given, rules)),
  write: (value) => (value === null ? '' : field.write(value)),
});

/** Values between semicolons, none for an empty cell. */
export const list = <T>(field: Field<T>): Field<readonly T[]> => ({
  read: (given, rules) => {
    if (given === '') return cell([]);
    const values: T[] = [];
    for (const part of given.split(';')) {
      const reading = field.read(part.trim(), rules);
      if (reading.kind !== 'cell') return reading;
      values.push(reading.value);
    }
    return cell(values);
  },
  write: (values) => values.map((value) => field.write(value)).join(';'),
});
