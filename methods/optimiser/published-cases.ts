/**
 * Optima published by the owners of the sets: warehouse location (Beasley, OR-Library), fixed-charge networks (Ortega and
 * Wolsey, FCNetLib), MIPLIB 3.0 (Bixby et al. 1996), NETLIB lp/data (Gay 1985).
 */
export interface PublishedCase {
  readonly set: 'orlib-cap' | 'fcnet' | 'miplib3' | 'netlib';
  readonly name: string;
  readonly optimum: number;
  /** Solved in a fraction of a second, so that tests may run it. */
  readonly isQuick: boolean;
}

const listed: readonly (readonly [PublishedCase['set'], string, number, 'quick'?])[] = [
  ['orlib-cap', 'cap41', 1040444.375, 'quick'],
  ['orlib-cap', 'cap61', 932615.75, 'quick'],
  ['orlib-cap', 'cap62', 977799.4, 'quick'],
  ['orlib-cap', 'cap72', 977799.4, 'quick'],
  ['orlib-cap', 'cap124', 946051.325],
  ['fcnet', 'k10x90', 568],
  ['fcnet', 'r20x100', 15603],
  ['fcnet', 'g40x132', 26629],
  ['fcnet', 'g50x170', 25576],
  ['fcnet', 'sp50x100', 50968, 'quick'],
  ['fcnet', 'sp150x300d', 69, 'quick'],
  ['fcnet', 'p50x288', 6134],
  ['fcnet', 'beasleyC1', 85],
  ['miplib3', 'egout', 568.1007, 'quick'],
  ['miplib3', 'flugpl', 1201500, 'quick'],
  ['miplib3', 'fixnet6', 3983],
  ['miplib3', 'khb05250', 106940226, 'quick'],
  ['miplib3', 'dcmulti', 188182],
  ['miplib3', 'fiber', 405935.18],
  ['miplib3', 'p0548', 8691, 'quick'],
  ['miplib3', 'gen', 112313.3627, 'quick'],
  ['miplib3', 'vpm1', 20, 'quick'],
  ['miplib3', 'pp08a', 7350],
  ['miplib3', 'qnet1', 16029.692681],
  ['netlib', 'afiro', -464.75314286, 'quick'],
  ['netlib', 'adlittle', 225494.96316, 'quick'],
  ['netlib', 'blend', -30.812149846, 'quick'],
  ['netlib', 'sc105', -52.202061212, 'quick'],
  ['netlib', 'share1b', -76589.318579, 'quick'],
  ['netlib', 'scagr25', -14753433.061, 'quick'],
  ['netlib', 'shell', 1208825346, 'quick'],
  ['netlib', 'ship04s', 1798714.7004, 'quick'],
  ['netlib', 'ganges', -109585.73613, 'quick'],
  ['netlib', '25fv47', 5501.8458883, 'quick'],
  ['netlib', 'kb2', -1749.9001299, 'quick'],
  ['netlib', 'israel', -896644.82186, 'quick'],
];

export const publishedCases: readonly PublishedCase[] = listed.map(([set, name, optimum, quick]) => ({
  set,
  name,
  optimum,
  isQuick: quick === 'quick',
}));
