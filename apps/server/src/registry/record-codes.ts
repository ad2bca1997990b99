import type { Code, RecordBody } from '@hamkor/registry';

/** Editions that codes of the data bank are of. */
const hsEdition = '2022';
const isicEdition = '4';

export const hsCodes = (codes: readonly string[]): Code[] =>
  codes.map((code) => ({ scheme: 'HS', edition: hsEdition, code }));

export const isicCodes = (codes: readonly string[]): Code[] =>
  codes.map((code) => ({ scheme: 'ISIC', edition: isicEdition, code }));

/** Codes of one scheme of a body, without points and spaces: `8708.99` gives `870899`. */
export const codesOf = ({ codes }: Pick<RecordBody, 'codes'>, scheme: 'HS' | 'ISIC'): string[] => [
  ...new Set(codes.filter((code) => code.scheme === scheme).map(({ code }) => code.replaceAll(/[.\s]/g, ''))),
];
