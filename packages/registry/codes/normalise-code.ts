import type { Code } from '../record-body.ts';
import { withoutFilling } from './isic.ts';

const schemes: Readonly<Record<string, string>> = {
  HS: 'HS',
  ТНВЭД: 'HS',
  ISIC: 'ISIC',
  МСОК: 'ISIC',
  LOCODE: 'UN/LOCODE',
  'UN/LOCODE': 'UN/LOCODE',
  UNLOCODE: 'UN/LOCODE',
};

const edition = (scheme: string, written: string | null): string | null => {
  if (written === null) return null;
  const plain = written.normalize('NFKC').trim();
  if (scheme === 'HS') return /(?:19|20)\d\d/.exec(plain)?.[0] ?? plain;
  if (scheme === 'ISIC') return /^(?:isic)?\s*(?:rev\.?)?\s*(\d(?:\.\d)?)$/i.exec(plain)?.[1] ?? plain;
  return plain;
};

/**
 * A code as it is kept and compared: scheme and edition by their one name, the code without points and spaces, in
 * full-width digits or not; an ISIC division filled up with zeros (`2800`) is the division.
 *
 * @example normaliseCode({ scheme: 'hs', edition: 'HS2022', code: '8708.99' }) // { scheme: 'HS', edition: '2022', code: '870899' }
 */
export const normaliseCode = (code: Code): Code => {
  const written = code.scheme.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  const scheme = schemes[written] ?? code.scheme.trim();
  const plain = code.code.normalize('NFKC').replaceAll(/[\s.]/g, '').toUpperCase();
  return {
    scheme,
    edition: edition(scheme, code.edition),
    code: scheme === 'ISIC' ? withoutFilling(plain) : plain,
  };
};
