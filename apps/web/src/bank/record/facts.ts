import type { RecordDocument } from '@hamkor/contract';
import type { FigureLike } from '../../evidence/format-figure.ts';

type Body = RecordDocument['body'];
type Trilingual = Body['name'];

/** What stands beside a field's name. */
export type FactValue =
  | { readonly kind: 'figure'; readonly figure: FigureLike }
  | { readonly kind: 'text'; readonly text: Trilingual }
  /** Words as the source has them, in whatever language. */
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'list'; readonly words: readonly string[] }
  /** A kind or a stage, one of a known list. */
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'readiness'; readonly level: number }
  | { readonly kind: 'languages'; readonly codes: readonly string[] }
  | { readonly kind: 'named-list'; readonly names: readonly string[] };

/** One field of a record; a null value is not known. */
export interface Fact {
  /** Pointer into the body: `/details/jobs`. */
  readonly field: string;
  readonly value: FactValue | null;
}

/** Units of fields that are plain numbers; all others are counted in nothing. */
const units: Readonly<Record<string, string>> = {
  employees: 'persons',
  areaHa: 'ha',
  residents: 'residents',
  jobs: 'jobs',
  investmentUsd: 'USD',
  amountUsd: 'USD',
  share: 'share',
  places: 'places',
};

const years = new Set(['establishedYear', 'startYear', 'completionYear', 'fromYear', 'toYear']);
const dates = new Set(['deadlineDate', 'startsOn', 'endsOn', 'signedOn', 'inForceFrom']);
const named = new Set(['kind', 'stage', 'instrument', 'access', 'format']);
/** Fields that have a place of their own on the page. */
const elsewhere = new Set(['capacities', 'certificates']);

/** A number of a record with the source that the whole record has. */
export const figureOf = (
  { source }: Body,
  value: number | null,
  unit: string,
  year: number | null = source.year,
): FigureLike => ({
  value,
  unit,
  years: year === null ? null : [year, year],
  confidence: source.confidence,
  origins: source.origin === null ? [] : [source.origin],
  cited: source.cited,
  steps: [],
});

type Given = string | number | readonly unknown[] | object;

const isTrilingual = (given: Given): given is Trilingual =>
  typeof given === 'object' && 'en' in given && 'ru' in given && 'zh' in given;
const isAmount = (
  given: Given,
): given is { readonly value: number; readonly unit: string; readonly year: number | null } =>
  typeof given === 'object' && 'value' in given && 'unit' in given;

const valueOf = (body: Body, name: string, given: Given): FactValue => {
  if (typeof given === 'number') {
    if (years.has(name)) return { kind: 'year', year: given };
    if (name === 'withinDays') return { kind: 'days', days: given };
    if (name === 'readiness') return { kind: 'readiness', level: given };
    return { kind: 'figure', figure: figureOf(body, given, units[name] ?? '') };
  }
  if (typeof given === 'string') {
    if (dates.has(name)) return { kind: 'date', date: given };
    return named.has(name) ? { kind: 'named', name: given } : { kind: 'words', words: given };
  }
  if (Array.isArray(given)) {
    const list = given as readonly string[];
    if (name === 'languages') return { kind: 'languages', codes: list };
    return name === 'cooperation' ? { kind: 'named-list', names: list } : { kind: 'list', words: list };
  }
  if (isTrilingual(given)) return { kind: 'text', text: given };
  if (isAmount(given)) {
    return {
      kind: 'figure',
      figure: figureOf(body, given.value, given.unit, given.year ?? body.source.year),
    };
  }
  return { kind: 'words', words: JSON.stringify(given) };
};

const isNothing = (given: unknown): boolean =>
  given === null || given === undefined || (Array.isArray(given) && given.length === 0);

/** Fields in the order in which a person asks for them; whatever else there is follows. */
const order = [
  'stage',
  'kind',
  'legalForm',
  'organisationName',
  'field',
  'partners',
  'investmentUsd',
  'amountUsd',
  'currencyNote',
  'instrument',
  'share',
  'capacity',
  'quantity',
  'smallestLot',
  'areaHa',
  'residents',
  'employees',
  'jobs',
  'places',
  'establishedYear',
  'startYear',
  'fromYear',
  'startsOn',
  'signedOn',
  'inForceFrom',
  'completionYear',
  'toYear',
  'endsOn',
];

const placeOf = (name: string): number => {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
};

/** The fields that only records of this type have, the unknown ones included. */
export const factsOf = (body: Body): readonly Fact[] =>
  Object.entries(body.details as Readonly<Record<string, Given | null>>)
    .filter(([name]) => !elsewhere.has(name))
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([name, given]) => ({
      field: `/details/${name}`,
      value: isNothing(given) ? null : valueOf(body, name, given as Given),
    }));
