import type { Identifier } from '../record-body.ts';
import type { IdentifierScheme } from './scheme.ts';
import { identifierSchemes } from './scheme.ts';

/** Cyrillic capitals that look like the Latin ones of a payer number: `АВ` typed on a Russian keyboard. */
const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
};

/** The scheme meant by a code or by another code for it, in either case; null where the platform knows none. */
export const schemeOf = (written: string): IdentifierScheme | null => {
  const code = written.normalize('NFKC').trim().toUpperCase();
  return identifierSchemes().find((scheme) => scheme.code === code || scheme.aliases.includes(code)) ?? null;
};

/**
 * An identifier as it is kept and compared: the scheme by its one code, the number without spaces and other
 * ornaments, full-width signs and Cyrillic look-alikes as Latin ones, in capitals. Of an unknown scheme only spaces
 * around are dropped.
 *
 * @example normaliseIdentifier({ scheme: 'UNP', id: '１００ 000 007' }) // { scheme: 'BY-UNP', id: '100000007' }
 */
export const normaliseIdentifier = ({ scheme: written, id }: Identifier): Identifier => {
  const scheme = schemeOf(written);
  if (scheme === null) return { scheme: written.trim(), id: id.trim() };
  const plain = id
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\u200B-\u200F\u2060\uFEFF.,·]/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/\p{Script=Cyrillic}/gu, (letter) => lookAlikes[letter] ?? letter);
  // A hyphen belongs to a few numbers; in all others it only groups digits. An NTN is often written without its own.
  const number =
    scheme.code === 'PK-NTN'
      ? plain.replace(/^(\d{7})(\d)$/, '$1-$2')
      : scheme.code === 'XM-DAC' || scheme.code === 'XI-IATI'
        ? plain
        : plain.replaceAll('-', '');
  return { scheme: scheme.code, id: number };
};
