/** Columns a text takes on a terminal: Chinese characters and full-width signs take two. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1),
    0,
  );

/** Rows under a head in columns of equal width; figures stand to the right, words to the left. */
export const aligned = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  sides: readonly ('left' | 'right')[],
): string[] => {
  const all = head.length > 0 ? [head, ...rows] : rows;
  const widths = sides.map((_, column) => Math.max(0, ...all.map((row) => textWidth(row[column]!))));
  return all.map((row) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat(widths[column]! - textWidth(cell));
        return sides[column] === 'left' ? cell + gap : gap + cell;
      })
      .join('  ')
      .trimEnd(),
  );
};
