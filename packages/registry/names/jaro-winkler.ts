/**
 * Likeness of two words by their letters, 0 to 1: Jaro (1989) with Winkler's bonus for a common beginning of up to
 * four letters (Winkler 1990, p. 356).
 *
 * @example jaroWinkler('martha', 'marhta') // 0.961
 */
export const jaroWinkler = (one: string, other: string): number => {
  const a = Array.from(one);
  const b = Array.from(other);
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const found: string[] = [];
  for (const [at, letter] of a.entries())
    for (let near = Math.max(0, at - reach); near <= Math.min(b.length - 1, at + reach); near += 1)
      if (!taken.has(near) && b[near] === letter) {
        taken.add(near);
        found.push(letter);
        break;
      }
  if (found.length === 0) return 0;
  const there = b.filter((_, at) => taken.has(at));
  const moved = found.filter((letter, at) => letter !== there[at]).length / 2;
  const jaro =
    (found.length / a.length + found.length / b.length + (found.length - moved) / found.length) / 3;
  let common = 0;
  while (common < 4 && common < a.length && a[common] === b[common]) common += 1;
  return jaro + common * 0.1 * (1 - jaro);
};
