const size = 4;
const shortest = 4;

/**
 * Runs of four characters of a word, its ends marked: what compounds and kin that Snowball keeps apart have in common
 * (`автомобильный`, `автомобилестроение`). Marked with `~` so that they are never taken for a word. None for
 * words shorter than four.
 *
 * @example grams('трубы') // ['~^тру', '~труб', '~рубы', '~убы$']
 */
export const grams = (word: string): readonly string[] => {
  if (word.length < shortest) return [];
  const marked = `^${word}$`;
  const found = new Set<string>();
  for (let at = 0; at + size <= marked.length; at += 1) found.add(`~${marked.slice(at, at + size)}`);
  return [...found];
};

export const isGram = (term: string): boolean => term.startsWith('~');
