import type { Name } from './name.ts';

/** Where a country stands in the Organisation. */
export type Standing = 'member' | 'partner' | 'neighbour';

export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  readonly name: Name;
  readonly standing: Standing;
  readonly accessionYear: number | null;
  readonly officialLanguages: readonly string[];
  readonly currency: string;
  readonly agreements: readonly string[];
  readonly wtoMemberSince: number | null;
}

/** The ten member states, in the order of the Organisation's own lists is not fixed: ISO order is used. */
export const memberCodes = ['BLR', 'CHN', 'IND', 'IRN', 'KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'] as const;
export type MemberCode = (typeof memberCodes)[number];

/** States that may be present and be heard without deciding: observers and dialogue partners, partners since 2025. */
export const partnerCodes = [
  'AFG',
  'ARE',
  'ARM',
  'AZE',
  'BHR',
  'EGY',
  'KHM',
  'KWT',
  'LAO',
  'LKA',
  'MDV',
  'MMR',
  'MNG',
  'NPL',
  'QAT',
  'SAU',
  'TUR',
] as const;

export const isPartner = (iso3: string): boolean => (partnerCodes as readonly string[]).includes(iso3);

export const isMember = (iso3: string): iso3 is MemberCode =>
  (memberCodes as readonly string[]).includes(iso3);
