import { list, matching, number, oneOf, optional, source, text } from '@hamkor/provenance';
import type { SpecialCode } from '@hamkor/nomenclature';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';

const origin = 'un-country-codes';
const kinds = ['country', 'former', 'area', 'union', 'world'] as const;

/** Codes and names that statistical offices use beside or against ISO 3166-1. */
export const gatherCountryCodes: Gather<readonly SpecialCode[]> = (facts) =>
  facts
    .table(
      origin,
      'country-codes.csv',
      {
        code: matching('code', /^[A-Z]{3}$/, 'three capital letters'),
        kind: oneOf('kind', kinds),
        numeric: list(number('numeric', { min: 0, max: 999 })),
        alpha3: list(matching('alpha3', /^[A-Z0-9_]{2,4}$/, 'a code in capitals')),
        names: list(text('names')),
        name_en: optional(text('name_en')),
        name_ru: optional(text('name_ru')),
        name_zh: optional(text('name_zh')),
        note: optional(text('note')),
        source: source(),
      },
      (row) => row.code,
    )
    .map(({ name_en: en, name_ru: ru, name_zh: zh, ...row }) => ({
      code: row.code,
      kind: row.kind,
      numeric: row.numeric,
      alpha3: row.alpha3,
      names: row.names,
      name: en === null || ru === null || zh === null ? null : { en, ru, zh },
      note: row.note,
    }));

export const readCountryCodes = readerOf(gatherCountryCodes);
