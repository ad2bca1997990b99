/** A section of ISIC Rev. 4 with its first and last division; within them no division is missing but those left out. */
type Section = readonly [section: string, first: number, last: number];

const sections: readonly Section[] = [
  ['A', 1, 3],
  ['B', 5, 9],
  ['C', 10, 33],
  ['D', 35, 35],
  ['E', 36, 39],
  ['F', 41, 43],
  ['G', 45, 47],
  ['H', 49, 53],
  ['I', 55, 56],
  ['J', 58, 63],
  ['K', 64, 66],
  ['L', 68, 68],
  ['M', 69, 75],
  ['N', 77, 82],
  ['O', 84, 84],
  ['P', 85, 85],
  ['Q', 86, 88],
  ['R', 90, 93],
  ['S', 94, 96],
  ['T', 97, 98],
  ['U', 99, 99],
];

/** The section of ISIC Rev. 4 that a division, group or class falls under; null where its first two digits are no division. */
export const isicSection = (code: string): string | null => {
  const division = Number(code.slice(0, 2));
  return sections.find(([, first, last]) => division >= first && division <= last)?.[0] ?? null;
};

/** Whether something is a section, or has the form of a division, group or class under an existing division. */
export const isIsicForm = (code: string): boolean =>
  sections.some(([section]) => section === code) ||
  // Groups count from 1 within a division: a third digit 0 is in no code.
  (/^\d\d([1-9]\d?)?$/.test(code) && isicSection(code) !== null);
