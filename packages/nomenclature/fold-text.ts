/**
 * Text as it is compared in searches, so that what a reader types meets what an editor wrote: compatibility
 * forms united (NFKC: full-width letters and digits), lower case, `ё` as `е`, accents on Latin letters
 * dropped, every run of spaces one space. Cyrillic `й` keeps its breve: it is a letter of its own.
 *
 * @example foldText('  Türkiye,  Ёлка ') // 'turkiye, елка'
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё\p{M}*/gu, 'е')
    .replace(/\s+/gu, ' ')
    .trim();
