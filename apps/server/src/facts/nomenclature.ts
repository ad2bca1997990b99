import { knownIn, matching, text } from '@hamkor/provenance';
import type { Chapter, FormerHeading, Name, NamedArea, Section } from '@hamkor/nomenclature';
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
  /** The 35 sectors of the input-output tables, c1 to c35. */
  readonly sectors: readonly { readonly id: string; readonly name: Name }[];
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
    sectors: facts
      .table('wiod-2013', 'sectors.csv', { id: text('sector'), ...nameColumns }, (row) => row.id)
      .map((row) => ({ id: row.id, name: nameOf(row) })),
  };
};

export const readNomenclature = readerOf(gatherNomenclature);
