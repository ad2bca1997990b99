import type { ChainModel, ChainTable } from '@hamkor/contract';
import type { Field } from '../model/fields.ts';
import { isNames, rowsOf } from '../model/rows.ts';
import type { ModelWords } from '../model/use-model-words.ts';

/** Fields without a kind of their own that name rows, places or countries. */
const naming = new Set(['node', 'what', 'where', 'via', 'target', 'borders', 'countries', 'members']);

export interface CellContext {
  readonly table: ChainTable;
  readonly words: ModelWords;
  readonly locale: string;
}

const written = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(value).replace(/^-/, '\u2212');

/** What a cell shows: names for ids, per cent for shares; empty where nothing is known. */
export const cellText = (field: Field, value: unknown, { table, words, locale }: CellContext): string => {
  if (value === null || value === undefined) return '';
  if (isNames(value)) return words.names(value);
  if (Array.isArray(value)) return value.map((each) => words.any(String(each))).join('; ');
  if (typeof value === 'number') {
    if (field.field === 'year' || field.field === 'priceYear') return String(value);
    return written(field.kind === 'number' && field.unit === 'percent' ? value * 100 : value, locale);
  }
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? named(field, value, table, words) : '';
};

const named = (field: Field, value: string, table: ChainTable, words: ModelWords): string => {
  if (field.kind === 'country') return words.country(value);
  if (field.kind === 'choice') return words.choice(table, field.field, value);
  if (field.kind === 'reference') {
    const at = field.to.find((other) => words.row(other, value) !== value);
    return at === undefined ? value : words.row(at, value);
  }
  if (field.field === 'field') return words.field(value);
  return naming.has(field.field) ? words.any(value) : value;
};

/** Values a cell may be chosen from, with what they are called; null where it is typed. */
export const cellChoices = (
  model: ChainModel,
  field: Field,
  context: CellContext,
  countries: readonly string[],
): readonly { readonly value: string; readonly label: string }[] | null => {
  const { table, words } = context;
  const byLabel = (values: readonly string[], label: (value: string) => string) =>
    values
      .map((value) => ({ value, label: label(value) }))
      .sort((one, other) => one.label.localeCompare(other.label, context.locale));
  if (field.kind === 'choice')
    return field.choices.map((value) => ({ value, label: words.choice(table, field.field, value) }));
  if (field.kind === 'country') {
    return [
      ...(field.any === true ? [{ value: '*', label: words.country('*') }] : []),
      ...byLabel(countries, words.country),
    ];
  }
  if (field.kind !== 'reference') return null;
  return [
    ...(field.to.includes('regimes') ? [{ value: 'mfn', label: words.row('regimes', 'mfn') }] : []),
    ...field.to.flatMap((other) =>
      byLabel(
        rowsOf(model, other).map(({ id }) => id),
        (id) => words.row(other, id),
      ),
    ),
  ];
};
