/** Lines at the beginning of a file among which the first arc must stand. */
const linesLookedAt = 1000;

/**
 * How many costs an arc of a graph file has, counted on its first arc; null where its beginning holds none. Lines of
 * two fields mark ends, lines of the header begin with `sp` or `p`, comments with `c`, `#` or `%`.
 */
export const costsPerArc = (beginning: Uint8Array): number | null => {
  const lines = new TextDecoder().decode(beginning).split('\n').slice(0, linesLookedAt);
  for (const line of lines) {
    const fields = line.trim().split(/\s+/);
    if (/^(sp|p|c|#.*|%.*)$/.test(fields[0] ?? '') || fields.length < 3) continue;
    const costs = fields.length - (fields[0] === 'a' ? 3 : 2);
    return costs > 0 ? costs : null;
  }
  return null;
};
