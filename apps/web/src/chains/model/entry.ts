/** What a reader types into a cell, and how a cell's value is written for typing. */
import type { Field } from './fields.ts';

export type Entry = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'unreadable' };

const value = (of: unknown): Entry => ({ kind: 'value', value: of });

/** A number without the noise of binary fractions: 0.07 × 100 = 7. */
const clean = (number: number): number => Number(number.toPrecision(12));

/**
 * Reads a number as written in the three languages and in spreadsheets: spaces and apostrophes group; a comma is the
 * decimal sign in Russian, elsewhere only where it cannot group thousands.
 */
export const readNumber = (text: string, locale = 'en'): number | null => {
  const bare = text.replace(/[\s\u00a0\u202f'’]/gu, '').replace('\u2212', '-');
  const groups = locale !== 'ru' && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare);
  const plain = groups ? bare.replaceAll(',', '') : bare.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
};

const isShare = (field: Field): boolean => field.kind === 'number' && field.unit === 'percent';

/** A typed text as the value of a field; an empty one is unknown where the field may be. */
export const readEntry = (field: Field, text: string, locale = 'en'): Entry => {
  const entered = text.trim();
  if (field.kind === 'number') {
    if (entered === '') return field.isNullable === true ? value(null) : { kind: 'unreadable' };
    const number = readNumber(entered.replace(/%$/, ''), locale);
    if (number === null) return { kind: 'unreadable' };
    return value(isShare(field) ? clean(number / 100) : number);
  }
  if (field.kind === 'list') {
    return value(
      entered
        .split(/[;,]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    );
  }
  if (field.kind === 'any') {
    if (entered === '') return value(null);
    if (entered === 'true' || entered === 'false') return value(entered === 'true');
    return value(readNumber(entered, locale) ?? entered);
  }
  if (field.kind === 'id') return entered === '' ? { kind: 'unreadable' } : value(entered);
  const isNullable = 'isNullable' in field && field.isNullable;
  return value(entered === '' && isNullable ? null : entered);
};

/** A number for typing, without grouping, with the decimal sign of the language. */
export const writeNumber = (number: number, locale: string): string =>
  locale === 'ru' ? String(number).replace('.', ',') : String(number);

/** A value as it stands in the field while it is typed: without grouping, shares in per cent. */
export const writeEntry = (field: Field, of: unknown, locale = 'en'): string => {
  if (of === null || of === undefined) return '';
  if (Array.isArray(of)) return of.join('; ');
  if (typeof of === 'number') return writeNumber(isShare(field) ? clean(of * 100) : of, locale);
  return typeof of === 'string' || typeof of === 'boolean' ? String(of) : '';
};
