import type { Code } from '@hamkor/registry';

/** "Sectors not specified": said where no code tells the sector. */
export const unspecifiedSector = '99810';

/**
 * Purpose codes of the OECD Development Assistance Committee by division of ISIC revision 4. A division that the purposes
 * split or do not know has none here.
 */
const byDivision: Readonly<Record<string, string>> = {
  '01': '31120',
  '02': '31220',
  '03': '31320',
  '05': '32261',
  '06': '32262',
  '10': '32161',
  '11': '32161',
  '12': '32161',
  '13': '32163',
  '14': '32163',
  '15': '32163',
  '16': '32162',
  '17': '32162',
  '19': '32167',
  '20': '32164',
  '21': '32168',
  '24': '32169',
  '25': '32171',
  '26': '32171',
  '27': '32171',
  '28': '32171',
  '29': '32172',
  '30': '32172',
  '50': '21040',
  '51': '21050',
  '52': '21061',
  '61': '22040',
  '62': '22040',
  '63': '22040',
  '64': '24030',
  '72': '32182',
};

/** The sector of a record by the first of its ISIC codes that has one. */
export const dacSector = (codes: readonly Code[]): string =>
  codes
    .filter(({ scheme, edition }) => scheme === 'ISIC' && (edition === null || edition.startsWith('4')))
    .map(({ code }) => byDivision[code.replace(/^[A-U]/, '').slice(0, 2)])
    .find((sector) => sector !== undefined) ?? unspecifiedSector;

/** All sectors that may be said. */
export const saidSectors = (): readonly string[] => [
  ...new Set([...Object.values(byDivision), unspecifiedSector]),
];
