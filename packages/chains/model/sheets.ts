import { fieldsOf, headFields } from './model-fields.ts';
import type { ModelField } from './model-fields.ts';
import type { ChainModel, Names } from './model.ts';
import { chainTables } from './model.ts';

/** What one cell holds; null = empty. */
export type Cell = string | number | boolean | null;

/** One sheet of a workbook; the first row is the header. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Sheet of what a model says of itself outside its tables: a field and its value per row. */
export const headSheet = 'chain';
/** Sheet that explains all columns; not read back. */
export const readMeSheet = 'read me';
export const languageColumns = ['en', 'ru', 'zh'] as const;

/** Columns of a field: three for a name. */
export const columnsOf = ({ name, kind }: Pick<ModelField, 'name' | 'kind'>): readonly string[] =>
  kind === 'names' ? languageColumns.map((language) => `${name}_${language}`) : [name];

/** A model as sheets: `read me`, `chain`, then one per table. Ids of a list are joined by `;`. */
export const modelToSheets = (model: ChainModel): readonly Sheet[] => [
  explanation(),
  {
    name: headSheet,
    rows: [
      ['field', 'value'],
      ...headFields.flatMap((field) => {
        const cells = cellsOf(field, Reflect.get(model, field.name));
        return columnsOf(field).map((column, at) => [column, cells[at] ?? null]);
      }),
    ],
  },
  ...chainTables.map((table) => {
    const fields = fieldsOf(table);
    const rows = model[table].map((row) =>
      fields.flatMap((field) => cellsOf(field, Reflect.get(row, field.name))),
    );
    return { name: table, rows: [fields.flatMap(columnsOf), ...rows] };
  }),
];

const cellsOf = ({ kind }: ModelField, value: unknown): readonly Cell[] => {
  if (kind === 'names') return languageColumns.map((language) => (value as Names)[language] || null);
  if (Array.isArray(value)) return [value.length === 0 ? null : value.join(';')];
  return [value === undefined || value === '' ? null : (value as Cell)];
};

const explanation = (): Sheet => ({
  name: readMeSheet,
  rows: [
    ['sheet', 'column', 'holds', 'may be empty', 'meaning and unit', 'possible values'],
    ...headFields.flatMap((field) => explained(headSheet, field)),
    ...chainTables.flatMap((table) => fieldsOf(table).flatMap((field) => explained(table, field))),
  ],
});

const explained = (sheet: string, field: ModelField): readonly (readonly Cell[])[] =>
  columnsOf(field).map((column) => [
    sheet,
    column,
    field.kind,
    field.isNullable || field.isOptional ? 'yes' : 'no',
    field.description,
    field.choices.join('; '),
  ]);
