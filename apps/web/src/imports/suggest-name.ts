import type { ImportRequestDocument } from '@hamkor/contract';

/** Longest name the server takes. */
const longest = 60;

/**
 * A name for what is loaded, from the files' names: the format and the years they state, e.g. `baci-2023` for
 * `BACI_HS22_Y2023_V202501.csv`, `baci-2021-2023` for several. Years of a version (`V2025…`) are no years of data
 * where a file also says `Y2023`.
 */
export const suggestName = (format: ImportRequestDocument['format'], files: readonly string[]): string => {
  const years = files
    .flatMap((file) => {
      const stated = [...file.matchAll(/Y((?:19|20)\d\d)(?!\d)/g)];
      return (stated.length > 0 ? stated : [...file.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)]).map(
        (match) => match[1]!,
      );
    })
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  const span = first === undefined ? [] : first === last ? [first] : [first, last];
  return [format, ...span].join('-').slice(0, longest);
};
