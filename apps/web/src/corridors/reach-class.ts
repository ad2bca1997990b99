/** Days that part the places reached, as the map colours them. */
export const reachDays = [5, 10, 20, 30] as const;

/** Number of the class of a time: 0 = within the first days, the last = longer than all, null = no way. */
export const reachClass = (hours: number | null): number | null => {
  if (hours === null) return null;
  const place = reachDays.findIndex((days) => hours <= days * 24);
  return place < 0 ? reachDays.length : place;
};

/** Colour of a class: the sooner the fuller. */
export const reachFill = (place: number): string =>
  place >= reachDays.length
    ? 'var(--paper)'
    : `color-mix(in oklab, var(--turquoise-fill) ${[100, 68, 40, 18][place]}%, var(--paper))`;
