import type { RecordBody } from '../record-body.ts';

/** Figures of a record that sources may give differently, by pointer into the body, with their unit. */
const units: Readonly<Record<string, string>> = {
  '/details/employees': 'persons',
  '/details/areaHa': 'ha',
  '/details/establishedYear': 'year',
  '/details/residents': 'firms',
  '/details/jobs': 'jobs',
  '/details/investmentUsd': 'USD',
  '/details/startYear': 'year',
  '/details/completionYear': 'year',
  '/details/amountUsd': 'USD',
  '/details/places': 'places',
  '/details/smallestLot': 'units',
  '/details/fromYear': 'year',
  '/details/toYear': 'year',
};

/** Figures that carry their unit with them. */
const amounts: ReadonlySet<string> = new Set(['/details/capacity', '/details/quantity']);

export interface FigureField {
  readonly field: string;
  readonly value: number | null;
  /** Null where the record says no amount yet, so that nobody knows the unit. */
  readonly unit: string | null;
}

/** The figures that a record of its type has, in the order of its fields, with what it says. */
export const figureFields = (body: RecordBody): readonly FigureField[] =>
  Object.entries<unknown>(body.details).flatMap(([name, held]) => {
    const field = `/details/${name}`;
    if (amounts.has(field)) {
      const amount = held as { readonly value: number; readonly unit: string } | null;
      return [{ field, value: amount?.value ?? null, unit: amount?.unit ?? null }];
    }
    const unit = units[field];
    return unit === undefined ? [] : [{ field, value: held as number | null, unit }];
  });
