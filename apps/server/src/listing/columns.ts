import type { FigureDocument } from '@hamkor/contract';
import type { CsvColumn } from './csv.ts';

/** Columns of a text in three languages: `summary_en`, `summary_ru`, `summary_zh`. */
export const textColumns = <T>(
  header: string,
  text: (item: T) => { readonly en: string; readonly ru: string | null; readonly zh: string | null } | null,
): CsvColumn<T>[] => [
  { header: `${header}_en`, cell: (item) => text(item)?.en ?? null },
  { header: `${header}_ru`, cell: (item) => text(item)?.ru ?? null },
  { header: `${header}_zh`, cell: (item) => text(item)?.zh ?? null },
];

/** Columns of a figure whose year, confidence and source are those of its row: value and unit. */
export const figureColumns = <T>(
  header: string,
  figure: (item: T) => FigureDocument | null,
): CsvColumn<T>[] => [
  { header, cell: (item) => figure(item)?.value ?? null },
  { header: `${header}_unit`, cell: (item) => figure(item)?.unit ?? null },
];
