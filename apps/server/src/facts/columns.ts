/** Columns that many tables share, and the documents they become. */
import type { Column, Confidence } from '@hamkor/provenance';
import {
  confidences,
  knownIn,
  matching,
  number,
  oneOf,
  optional,
  source,
  text,
  year,
} from '@hamkor/provenance';
import type { Name } from '@hamkor/nomenclature';
import type { FigureDocument } from '@hamkor/contract';
import type { KnownCodes } from './codes.ts';
import type { FactFolder } from './folder.ts';

/** An amount that cannot be below zero. */
export const amount = (header: string): Column<number> => number(header, { min: 0 });

/** A part of a whole, 0 to 1. */
export const share = (header: string): Column<number> => number(header, { min: 0, max: 1 });

/** ISO 3166-1 alpha-3 code of a country in the nomenclature, or one of the collective codes given. */
export const country = (header: string, codes: KnownCodes, ...also: readonly string[]): Column<string> =>
  knownIn(header, new Set([...codes.countries, ...also]), 'country');

/** Four or six digits whose heading exists in HS 2022. */
export const product = (header: string, codes: KnownCodes): Column<string> => {
  const form = matching(
    header,
    /^(\d{4}|\d{6})$/,
    'a heading (four digits) or subheading (six digits) of HS 2022',
  );
  const heading = knownIn(header, codes.hs2022, 'HS 2022 heading');
  return {
    header,
    read: (cell) => {
      const code = form.read(cell);
      if (typeof code !== 'string') return code;
      const known = heading.read(code.slice(0, 4));
      return typeof known === 'string' ? code : known;
    },
  };
};

/** ISIC Rev. 4 class with four digits; a whole division is written with two zeros (2800). */
export const branch = (header: string): Column<string> =>
  matching(header, /^(?!00)\d{4}$/, 'an ISIC Rev. 4 class with four digits');

/** An id that stays: prefix and digits. */
export const id = (prefix: string): Column<string> =>
  matching('id', new RegExp(`^${prefix}\\d+$`), `an id such as ${prefix}001`);

export const nameColumns = {
  name_en: text('name_en'),
  name_ru: text('name_ru'),
  name_zh: text('name_zh'),
} as const;

export const nameOf = (row: {
  readonly name_en: string;
  readonly name_ru: string;
  readonly name_zh: string;
}): Name => ({ en: row.name_en, ru: row.name_ru, zh: row.name_zh });

/** Text in English with translations that may still be missing. */
export interface Text {
  readonly en: string;
  readonly ru: string | null;
  readonly zh: string | null;
}

type TextColumns<P extends string> = Readonly<
  Record<`${P}_en` | `${P}_ru` | `${P}_zh`, Column<string | null>>
>;
type TextCells<P extends string> = Readonly<Record<`${P}_en` | `${P}_ru` | `${P}_zh`, string | null>>;

/** The three columns of a text that may be missing altogether. */
export const textColumns = <P extends string>(prefix: P): TextColumns<P> =>
  Object.fromEntries(
    ['en', 'ru', 'zh'].map((language) => [`${prefix}_${language}`, optional(text(`${prefix}_${language}`))]),
  ) as TextColumns<P>;

/** The text of those columns; null where there is no English. */
export const textOf = <P extends string>(prefix: P, row: TextCells<P>): Text | null => {
  const en = row[`${prefix}_en`];
  return en === null ? null : { en, ru: row[`${prefix}_ru`], zh: row[`${prefix}_zh`] };
};

/** What every record of the data bank carries. */
export const recordColumns = {
  ...textColumns('note'),
  source: source(),
  year: optional(year('year')),
  confidence: oneOf('confidence', confidences),
} as const;

interface RecordCells extends TextCells<'note'> {
  readonly source: string;
  readonly year: number | null;
  readonly confidence: Confidence;
}

/** The fields of a record beside what it has in common with all others. */
export const recordOf = <T extends object>(row: RecordCells, origin: string, fields: T) => ({
  confidence: row.confidence,
  cited: row.source,
  year: row.year,
  origin,
  note: textOf('note', row),
  ...fields,
});

/** A number of a record as a figure of the year of its source; null where the record does not state it. */
export const figureOf = (
  row: RecordCells,
  origin: string,
  value: number | null,
  unit: string | null,
): FigureDocument | null =>
  value === null
    ? null
    : {
        value,
        unit: unit ?? '',
        years: row.year === null ? null : [row.year, row.year],
        confidence: row.confidence,
        origins: [origin],
        cited: row.source,
        steps: [],
      };

export const placeColumns = {
  lat: optional(number('lat', { min: -90, max: 90 })),
  lon: optional(number('lon', { min: -180, max: 180 })),
} as const;

interface PlaceCells {
  readonly lat: number | null;
  readonly lon: number | null;
}

export const placeOf = ({ lat, lon }: PlaceCells): { lat: number; lon: number } | null =>
  lat === null || lon === null ? null : { lat, lon };

/** Half a point is no point: refuses rows with a latitude and no longitude, or the reverse. */
export const refuseHalfPlaces = (facts: FactFolder, file: string, rows: readonly PlaceCells[]): void => {
  for (const [index, { lat, lon }] of rows.entries())
    if ((lat === null) !== (lon === null))
      facts.refuse(
        file,
        index,
        lat === null ? 'lat' : 'lon',
        '',
        'latitude and longitude together',
        'add the missing one, or leave both empty',
      );
};
