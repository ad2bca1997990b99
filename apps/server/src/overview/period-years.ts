/**
 * First and last year that a period in words names, null where it names none.
 *
 * @example periodYears('2016; world totals also 2019, 2021-2023') // [2016, 2023]
 */
export const periodYears = (period: string): readonly [number, number] | null => {
  const years = [...period.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(Number);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
};
