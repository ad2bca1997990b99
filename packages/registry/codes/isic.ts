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

/** Divisions that are not divided into groups: their one group ends in 0 (`120`). */
const undivided: ReadonlySet<string> = new Set([
  '11',
  '12',
  '17',
  '21',
  '31',
  '36',
  '37',
  '39',
  '41',
  '62',
  '75',
  '90',
  '91',
  '92',
  '96',
  '97',
  '99',
]);
/** Of these, those that are divided into classes, so that no class ends in 00. */
const classed: ReadonlySet<string> = new Set(['11', '17', '62', '91', '96']);

/** Whether something is a section, or has the form of a division, group or class under an existing division. */
export const isIsicForm = (code: string): boolean => {
  if (sections.some(([section]) => section === code)) return true;
  if (!/^\d{2,4}$/.test(code) || isicSection(code) === null) return false;
  if (code.length === 2) return true;
  const division = code.slice(0, 2);
  if (undivided.has(division)) return code[2] === '0' && !(classed.has(division) && code.endsWith('00'));
  return code[2] !== '0';
};

/**
 * A division that was filled up with zeros, without them; any other code as it is. `2800` is division 28, for no class
 * is written so; `2100` is the class of that number.
 */
export const withoutFilling = (code: string): string => {
  const division = code.slice(0, 2);
  return /^\d\d00?$/.test(code) && !isIsicForm(code) && isIsicForm(division) ? division : code;
};
