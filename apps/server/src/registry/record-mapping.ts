/** What all records of the data bank have alike, between the table and the document. */
import type { FigureDocument, ProjectDocument } from '@hamkor/contract';
import { foldText } from '@hamkor/nomenclature';
import type { Confidence } from '@hamkor/provenance';
import { allLanguages, translated } from '../listing/translated-text.ts';
import type { TranslatedText } from '../listing/translated-text.ts';

interface RecordColumns {
  readonly id: string;
  readonly confidence: Confidence;
  readonly cited: string;
  readonly year: number | null;
  readonly origin: string;
}

/** Id, age and source: the same in the table and in the document. */
export const sourceOf = ({ id, confidence, cited, year, origin }: RecordColumns): RecordColumns => ({
  id,
  confidence,
  cited,
  year,
  origin,
});

interface NoteColumns {
  readonly note_en: string | null;
  readonly note_ru: string | null;
  readonly note_zh: string | null;
}

export const noteOf = (row: NoteColumns): ProjectDocument['note'] =>
  translated(row.note_en, row.note_ru, row.note_zh);

export const nameColumns = (name: ProjectDocument['name']) => ({
  name_en: name.en,
  name_ru: name.ru,
  name_zh: name.zh,
});

export const nameOf = (row: ReturnType<typeof nameColumns>): ProjectDocument['name'] => ({
  en: row.name_en,
  ru: row.name_ru,
  zh: row.name_zh,
});

/** A number of a record as a figure: it is as old, as sure and from the same source as the record. */
export const figureOf = (row: RecordColumns, value: number | null, unit: string): FigureDocument | null =>
  value === null
    ? null
    : {
        value,
        unit,
        years: row.year === null ? null : [row.year, row.year],
        confidence: row.confidence,
        origins: [row.origin],
        cited: row.cited,
        steps: [],
      };

/** A code and every code above it, by its first two digits, three, four …: `2821` gives `28`, `282`, `2821`. */
const pathOf = (code: string): string[] =>
  Array.from({ length: code.length - 1 }, (_, index) => code.slice(0, index + 2));

/** Codes of ISIC or the Harmonized System with all codes above them, each once, in order. */
export const codePaths = (codes: readonly string[]): string[] => [...new Set(codes.flatMap(pathOf))].sort();

/** The text by which a record is found: everything said about it in any language, and its product codes. */
export const searchTextOf = (
  parts: readonly (string | TranslatedText | null | readonly string[])[],
): string =>
  foldText(
    parts
      .flatMap((part) => {
        if (part === null || typeof part === 'string') return [part ?? ''];
        return 'en' in part ? [allLanguages(part)] : part;
      })
      .join(' '),
  );
