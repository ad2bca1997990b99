import type { ImportRequestDocument } from '@hamkor/contract';

export type Format = ImportRequestDocument['format'];

/** What the web can load, the most useful first, and where its files are published. */
export const formatSources: readonly {
  readonly format: Format;
  readonly address: string;
  /** Whether its rows are by product of some edition of the Harmonized System. */
  readonly hasEdition: boolean;
}[] = [
  {
    format: 'baci',
    address: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
    hasEdition: true,
  },
  { format: 'comtrade', address: 'https://comtradeplus.un.org/', hasEdition: true },
  { format: 'atlas', address: 'https://atlas.hks.harvard.edu/data-downloads', hasEdition: true },
  {
    format: 'wdi',
    address: 'https://databank.worldbank.org/source/world-development-indicators',
    hasEdition: false,
  },
  { format: 'io', address: 'https://www.rug.nl/ggdc/valuechain/wiod/', hasEdition: false },
];

/** Editions of the Harmonized System that files come in. */
export const editions: readonly string[] = [
  'HS2022',
  'HS2017',
  'HS2012',
  'HS2007',
  'HS2002',
  'HS1996',
  'HS1992',
];
