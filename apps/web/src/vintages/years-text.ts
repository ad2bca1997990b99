/**
 * Years as spans: `2019–2021, 2023`. Years in order; nothing for none. A span of two is written with a dash too.
 */
export const writeYearSpans = (years: readonly number[]): string => {
  const spans: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && year <= last[1] + 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
};
