import type { Code } from '@hamkor/registry';

/** A code of a classification as text names it; the scheme is null where only digits stand. */
export interface AskedCode {
  readonly scheme: string | null;
  readonly code: string;
  readonly written: string;
}

/** What the schemes are called in the three languages. */
const callings: readonly (readonly [RegExp, string])[] = [
  [/^(?:hs|hscode|тнвэд|гс|海关编码|税号)$/, 'HS'],
  [/^(?:isic|мсок|国际标准行业分类)$/, 'ISIC'],
  [/^(?:nace|кдес)$/, 'NACE'],
];

const coded =
  /(?:(\p{L}[\p{L} ]{1,20}?)[\s:№#-]*)?(?<![\d.,])(\d{4}(?:\.\d{2}){1,3}|\d{2}\.\d{1,2}|\d{2,10})(?![\d.,]*\d)/gu;

/**
 * Codes that a question names: `HS 8708.99`, `ТН ВЭД 8708`, `ISIC 2910`, bare `870899`. Bare digits are taken for a code
 * from four on; two or three only behind the name of a scheme.
 */
export const askedCodes = (text: string): readonly AskedCode[] =>
  [...text.normalize('NFKC').matchAll(coded)].flatMap(([written, before, digits = '']) => {
    const scheme = schemeOf(before ?? '');
    const code = digits.replaceAll('.', '');
    if (scheme === null && (code.length < 4 || code.length > 6)) return [];
    return [{ scheme, code, written: scheme === null ? digits : written.trim() }];
  });

const schemeOf = (before: string): string | null => {
  const words = before.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  const lastTwo = words.slice(-2).join('');
  return callings.find(([called]) => called.test(last) || called.test(lastTwo))?.[1] ?? null;
};

/** Term of a code itself, and of every code that begins with its digits: a heading is found by its lines. */
export const codeTerm = (scheme: string | null, code: string): string => `#${scheme ?? '*'}/${code}`;

/** Terms of a code of a record and of the classes above it, with and without the scheme. */
export const codeTerms = ({ scheme, code }: Pick<Code, 'scheme' | 'code'>): readonly string[] => {
  const plain = code.replaceAll('.', '');
  if (!/^\d+$/.test(plain)) return [codeTerm(scheme, plain), codeTerm(null, plain)];
  const above = new Set([plain]);
  const step = scheme === 'HS' ? 2 : 1;
  for (let length = plain.length - step; length >= 2; length -= step) above.add(plain.slice(0, length));
  return [...above].flatMap((each) => [codeTerm(scheme, each), codeTerm(null, each)]);
};
