import { knownIn, list, matching, text } from '@hamkor/provenance';
import type { Chapter, FormerHeading, Heading, Name, NamedArea, Section } from '@hamkor/nomenclature';
import { nameColumns, nameOf } from './columns.ts';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';

const origin = 'hamkor-nomenclature';

/** The names that pages call codes by; headings of HS 2022 are part of the trade evidence. */
export interface Nomenclature {
  readonly sections: readonly Section[];
  readonly chapters: readonly Chapter[];
  readonly formerHeadings: readonly FormerHeading[];
  /** Countries of the trade tables, then the groups `OUT`, `WLD`, `SCO10`, `SCO`. */
  readonly areas: readonly NamedArea[];
  /** Divisions of ISIC rev. 4 with the everyday words for them. */
  readonly divisions: readonly Division[];
  /** The 35 sectors of the input-output tables, c1 to c35. */
  readonly sectors: readonly { readonly id: string; readonly name: Name }[];
}

/** A division of ISIC, two digits. */
export interface Division {
  readonly code: string;
  readonly name: Name;
  readonly terms: Heading['terms'];
}

export const gatherNomenclature: Gather<Nomenclature> = (facts, codes) => {
  const sections = facts
    .table(origin, 'sections.csv', { id: text('section'), ...nameColumns }, (row) => row.id)
    .map((row) => ({ id: row.id, name: nameOf(row) }));
  const sectionIds = new Set(sections.map(({ id }) => id));
  const named = (file: string, header: string, form: RegExp, expected: string) =>
    facts
      .table(origin, file, { code: matching(header, form, expected), ...nameColumns }, (row) => row.code)
      .map((row) => ({ code: row.code, name: nameOf(row) }));
  return {
    sections,
    chapters: facts
      .table(
        origin,
        'chapters.csv',
        {
          id: knownIn('chapter', codes.chapters, 'HS chapter'),
          section: knownIn('section', sectionIds, 'HS section'),
          ...nameColumns,
        },
        (row) => row.id,
      )
      .map((row) => ({ id: row.id, section: row.section, name: nameOf(row) })),
    formerHeadings: facts
      .table(
        origin,
        'headings-1992.csv',
        { hs: knownIn('hs92', codes.hs92, 'HS 1992 heading'), ...nameColumns },
        (row) => row.hs,
      )
      .map((row) => ({ hs: row.hs, name: nameOf(row) })),
    areas: [
      ...named('exporters.csv', 'iso3', /^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code'),
      ...named('groups.csv', 'code', /^[A-Z0-9]{3,5}$/, 'a code such as WLD'),
    ],
    divisions: facts
      .table(
        origin,
        'isic-divisions.csv',
        {
          code: matching('division', /^\d{2}$/, 'a division of ISIC: two digits'),
          ...nameColumns,
          termsEn: list(text('terms_en')),
          termsRu: list(text('terms_ru')),
          termsZh: list(text('terms_zh')),
        },
        (row) => row.code,
      )
      .map((row) => ({
        code: row.code,
        name: nameOf(row),
        terms: { en: row.termsEn, ru: row.termsRu, zh: row.termsZh },
      })),
    sectors: facts
      .table('wiod-2013', 'sectors.csv', { id: text('sector'), ...nameColumns }, (row) => row.id)
      .map((row) => ({ id: row.id, name: nameOf(row) })),
  };
};

export const readNomenclature = readerOf(gatherNomenclature);
