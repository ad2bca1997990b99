/**
 * Letters that do something instead of being seen: control characters, which move the cursor of a terminal or colour it,
 * and those that turn the direction of what follows.
 */
const acting = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** What a file holds, fit to be shown on one line: controls as their pictures, at most `most` characters. */
export const printable = (text: string, most = 200): string => {
  const seen = text
    // A surrogate pair is two units: twice as many are enough, however long the text.
    .slice(0, 2 * most + 2)
    .toWellFormed()
    .replaceAll(acting, (letter) => {
      const code = letter.codePointAt(0)!;
      return code < 0x20 ? String.fromCodePoint(0x2400 + code) : code === 0x7f ? '\u2421' : '\uFFFD';
    });
  const letters = Array.from(seen);
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : seen;
};
