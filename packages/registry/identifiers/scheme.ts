import { creditCodeHolds, gstinHolds, innHolds, leiHolds, ogrnHolds, unpHolds } from './check-digits.ts';

/** A list that organisations are numbered in. */
export interface IdentifierScheme {
  /** As in org-id.guide where it lists one. */
  readonly code: string;
  /** Whether org-id.guide lists it under this code. */
  readonly isListed: boolean;
  /** Other codes that are written for it. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3; null: the world. */
  readonly state: string | null;
  /** What a number looks like once it is normalised. */
  readonly form: RegExp;
  /** A made-up number of that form, shown to whoever must mend one: its check digit holds where there is one. */
  readonly example: string;
  /** Whether the check digit holds; null where no published rule is known, so that the form is all that is checked. */
  readonly holds: ((number: string) => boolean) | null;
}

const scheme = (
  code: string,
  state: string | null,
  form: RegExp,
  example: string,
  more: Partial<Pick<IdentifierScheme, 'isListed' | 'aliases' | 'holds'>> = {},
): IdentifierScheme => ({ code, state, form, example, isListed: true, aliases: [], holds: null, ...more });

/** The schemes that the platform knows, by code. A function: the table is made when it is first needed. */
export const identifierSchemes = (): readonly IdentifierScheme[] => [
  scheme('XI-LEI', null, /^[0-9A-Z]{18}\d\d$/, '0000EXAMPLE000000086', {
    aliases: ['LEI'],
    holds: leiHolds,
  }),
  scheme('CN-USCI', 'CHN', /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/, '91000000000000000K', {
    aliases: ['CN-USCC', 'USCC', 'USCI'],
    holds: creditCodeHolds,
  }),
  scheme('RU-INN', 'RUS', /^(?!00)\d{10}$/, '9900000000', { aliases: ['INN'], holds: innHolds }),
  scheme('RU-OGRN', 'RUS', /^[1-9]\d{12}$/, '1000000000000', { aliases: ['OGRN'], holds: ogrnHolds }),
  scheme('BY-UNP', 'BLR', /^([1-7]\d|[ABCEHKM][ABCEHKMOPT])\d{7}$/, '100000007', {
    isListed: false,
    aliases: ['UNP', 'BY-ADR'],
    holds: unpHolds,
  }),
  scheme('IN-GSTIN', 'IND', /^\d\d[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/, '27AAACA0000A1ZY', {
    isListed: false,
    aliases: ['GSTIN'],
    holds: gstinHolds,
  }),
  scheme('IN-PAN', 'IND', /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/, 'AAACA0000A', { aliases: ['PAN'] }),
  scheme('IN-MCA', 'IND', /^[LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6}$/, 'U00000DL2000PLC000000', {
    aliases: ['IN-CIN'],
  }),
  scheme('KZ-BIN', 'KAZ', /^\d\d(0[1-9]|1[0-2])\d{8}$/, '000140000000', { aliases: ['BIN'] }),
  scheme('UZ-INN', 'UZB', /^\d{9}$/, '200000000', { isListed: false, aliases: ['UZ-STIR', 'UZ-TIN'] }),
  scheme('UZ-KTUT', 'UZB', /^\d{7,8}$/, '00000000'),
  scheme('KG-INN', 'KGZ', /^\d{13,14}$/, '00000000000000', { aliases: ['KG-TIN'] }),
  scheme('KG-OKPO', 'KGZ', /^\d{8}$/, '00000000'),
  scheme('TJ-TIN', 'TJK', /^\d{9}$/, '000000000', { aliases: ['TJ-INN'] }),
  scheme('PK-NTN', 'PAK', /^\d{7}-\d$/, '0000000-0'),
  scheme('PK-SEC', 'PAK', /^\d{7}$/, '0000000'),
  scheme('IR-NID', 'IRN', /^\d{11}$/, '10000000000', { isListed: false }),
  scheme('IR-CR', 'IRN', /^\d{1,8}$/, '000000'),
  scheme('AF-TIN', 'AFG', /^\d{10}$/, '9000000000'),
  scheme('MN-CR', 'MNG', /^\d{7}$/, '0000000'),
  scheme('XI-DUNS', null, /^\d{9}$/, '000000000', { aliases: ['DUNS'] }),
  scheme('XI-ROR', null, /^0[0-9A-HJKMNP-TV-Z]{6}\d\d$/, '000000000', { aliases: ['ROR'] }),
  scheme('XI-WIKIDATA', null, /^Q[1-9]\d*$/, 'Q1'),
  scheme('XI-IATI', null, /^\S{1,80}$/, 'XX'),
  scheme('XM-DAC', null, /^\d{1,5}(-\d{1,4})?$/, '00000'),
];
