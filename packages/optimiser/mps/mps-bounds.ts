import type { MpsDraft } from './mps-draft.ts';
import { checkSet, numberOf } from './mps-sections.ts';
import type { Misfit, SectionReader } from './mps-sections.ts';

const withValue = new Set(['LO', 'UP', 'FX', 'LI', 'UI']);
const withoutValue = new Set(['FR', 'MI', 'PL', 'BV']);

/** Figures from here on stand for infinity, as in HiGHS and CBC. */
const endless = 1e20;
const unlimited = (value: number): number => (Math.abs(value) >= endless ? value * Infinity : value);

/** One line of BOUNDS. A negative upper bound takes the lower one away unless the file gives that too (CPLEX, HiGHS). */
export const readBound: SectionReader = (draft, fields) => {
  const type = (fields[0] ?? '').toUpperCase();
  if (type === 'SC' || type === 'SI') return { found: type, expected: 'bound-without-gap' };
  const takesValue = withValue.has(type);
  if (!takesValue && !withoutValue.has(type)) return { found: type, expected: 'bound-type' };
  const place = placeOf(draft, fields, takesValue);
  if ('found' in place) return place;
  const { column } = place;
  const value = unlimited(takesValue ? numberOf(fields[place.field + 1]) : 0);
  if (Number.isNaN(value)) return { found: fields[place.field + 1] ?? '', expected: 'number' };
  setBound(draft, column, type, value);
  return null;
};

/** Which column is meant, and which field names it: the name of the set may be left out. */
const placeOf = (
  draft: MpsDraft,
  fields: readonly string[],
  takesValue: boolean,
): Misfit | { readonly column: number; readonly field: number } => {
  const most = 4;
  const least = takesValue ? 3 : 2;
  if (fields.length < least || fields.length > most) return { found: fields.join(' '), expected: 'fields' };
  const hasSet = takesValue
    ? fields.length === most
    : fields.length === most || (fields.length === 3 && draft.columnOf.has(fields[2] ?? ''));
  const wrongSet = hasSet ? checkSet(draft, 'BOUNDS', fields[1] ?? '') : null;
  if (wrongSet !== null) return wrongSet;
  const field = hasSet ? 2 : 1;
  const column = draft.columnOf.get(fields[field] ?? '');
  return column === undefined ? { found: fields[field] ?? '', expected: 'known-column' } : { column, field };
};

const setBound = (draft: MpsDraft, column: number, type: string, value: number): void => {
  const { lower, upper, isInteger, isUnbound, hasLower } = draft;
  isUnbound[column] = false;
  if (type === 'LI' || type === 'UI' || type === 'BV') isInteger[column] = 1;
  if (type === 'LO' || type === 'LI' || type === 'FX') {
    lower[column] = value;
    hasLower[column] = true;
  }
  if (type === 'UP' || type === 'UI' || type === 'FX') upper[column] = value;
  if ((type === 'UP' || type === 'UI') && value < 0 && !hasLower[column]) lower[column] = -Infinity;
  if (type === 'MI' || type === 'FR') {
    lower[column] = -Infinity;
    hasLower[column] = true;
  }
  if (type === 'PL' || type === 'FR') upper[column] = Infinity;
  if (type === 'BV') {
    lower[column] = 0;
    upper[column] = 1;
  }
};
