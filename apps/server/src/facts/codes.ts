import type { Column } from '@hamkor/provenance';
import { matching } from '@hamkor/provenance';
import type { FactFolder } from './folder.ts';

/** Codes that other tables may refer to, read once per data folder. */
export interface KnownCodes {
  /** Headings of HS 2022, and 9999 for commodities not specified. */
  readonly hs2022: ReadonlySet<string>;
  readonly hs92: ReadonlySet<string>;
  readonly chapters: ReadonlySet<string>;
  /** ISO 3166-1 alpha-3 codes of exporters. */
  readonly countries: ReadonlySet<string>;
}

/** `OUT` = all countries outside the table's own set, `WLD` = the world, `SCO10` = the ten members. */
export const outside = 'OUT';
export const world = 'WLD';

/** Heading for commodities that the reporter did not specify; in trade tables, not in the nomenclature. */
const unspecified = '9999';

const fourDigits = (header: string): Column<string> =>
  matching(header, /^\d{4}$/, 'a four-digit heading with its leading zero');

export const readCodes = (facts: FactFolder): KnownCodes => {
  const headings = facts.table('hamkor-nomenclature', 'headings.csv', { hs: fourDigits('hs2022') });
  const products = facts.table('growth-lab-hs92', 'products.csv', { hs: fourDigits('hs92') });
  const chapters = facts.table('hamkor-nomenclature', 'chapters.csv', {
    code: matching('chapter', /^\d{2}$/, 'a two-digit chapter'),
  });
  const exporters = facts.table('hamkor-nomenclature', 'exporters.csv', {
    iso3: matching('iso3', /^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code'),
  });
  return {
    hs2022: new Set([...headings.map((row) => row.hs), unspecified]),
    hs92: new Set(products.map((row) => row.hs)),
    chapters: new Set(chapters.map((row) => row.code)),
    countries: new Set(exporters.map((row) => row.iso3)),
  };
};
