import type { Json } from '@hamkor/acts';
import type { RecordType } from '@hamkor/registry';
import type { ExchangedRecord } from '../exchanged-record.ts';
import { joined, rejoined } from './cell-text.ts';
import type { Cell, RecordColumn } from './record-column.ts';
import { recordColumns } from './record-column.ts';

/** Columns before those of the record itself: what the file calls a record, and what it is. */
export const leading = ['reference', 'type'] as const;

const valueAt = (value: Json, path: readonly string[]): Json =>
  path.reduce<Json>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? ((inner as { readonly [name: string]: Json })[name] ?? null)
        : null,
    value,
  );

const textOf = (value: Json): string => (value === null ? '' : String(value as string | number));

const cellOf = (body: Json, { path, form, parts }: RecordColumn): Cell => {
  const value = valueAt(body, path);
  if (value === null) return null;
  if (form === 'list' || form === 'items') {
    const list = value as readonly Json[];
    if (list.length === 0) return null;
    return form === 'list'
      ? joined(list.map(textOf), ';')
      : rejoined(
          list.map((item) =>
            joined(
              parts.map((part) => textOf(valueAt(item, part.path))),
              '|',
            ),
          ),
        );
  }
  return value as Cell;
};

/** Records of a type as rows under a header: what `readRecords` reads again. */
export const recordRows = <T extends RecordType>(
  type: T,
  records: readonly ExchangedRecord<T>[],
): readonly (readonly Cell[])[] => {
  const columns = recordColumns(type);
  return [
    [...leading, ...columns.map(({ key }) => key)],
    ...records.map(({ id, body }) => [id, type, ...columns.map((column) => cellOf(body as Json, column))]),
  ];
};

/** Rows that begin with this are not read: explanations and examples. */
export const remark = '#';

const examples: Readonly<Record<string, Cell>> = {
  'name.en': 'Example, this row is not read',
  'name.ru': 'Пример, эта строка не читается',
  'name.zh': '示例，此行不读取',
  states: 'KAZ;UZB',
  codes: 'HS|2022|870892',
  identifiers: 'XI-LEI|529900T8BM49AURSDO55',
  links: 'part-of|PRG001',
  'place.lat': 43.24,
  'place.lon': 76.89,
  'place.unlocode': 'KZALA',
  website: 'https://example.org',
  'source.cited': 'https://example.org/news',
  'details.capacities': 'HS|2022|870892|5000|t|2026|0.4|10',
  'details.certificates': 'ISO 9001|2027-05-01',
  'details.quantity.unit': 't',
  'details.capacity.unit': 't',
  'details.incoterm': 'FCA',
  'details.languages': 'en;ru',
  'details.readiness': 7,
  'details.share': 0.25,
  'details.withinDays': 30,
};

const exampleOf = ({ key, form, choices, path }: RecordColumn): Cell => {
  const told = examples[key];
  if (told !== undefined) return told;
  if (form === 'choice') return choices[0] ?? null;
  if (form === 'list') return choices.length > 0 ? choices.slice(0, 2).join(';') : null;
  if (form === 'day') return '2026-06-30';
  if (form === 'number') return /year/i.test(path.at(-1)!) ? 2026 : 100;
  return null;
};

export type Explain = (column: RecordColumn, language: 'en' | 'ru' | 'zh') => string;

/** An empty table of a type: header, explanations in three languages and an example, none of which is read. */
export const recordTemplate = (type: RecordType, explain: Explain): readonly (readonly Cell[])[] => {
  const columns = recordColumns(type);
  return [
    [...leading, ...columns.map(({ key }) => key)],
    ...(['en', 'ru', 'zh'] as const).map((language) =>
      [`${remark} ${language}`, null].concat(columns.map((column) => explain(column, language))),
    ),
    [`${remark} 1`, type, ...columns.map(exampleOf)],
  ];
};
