import { expect, test } from 'vitest';
import { keptEdition, namingEdition } from './kept-edition.ts';

test.each([
  ['HS22', 'HS2022', 'HS2022'],
  ['HS2017', 'HS2017', 'HS2022'],
  ['HS96', 'HS1996', 'HS1992'],
  ['HS92', 'HS1992', 'HS1992'],
  ['HS2012, HS2022', 'unstated', 'HS2022'],
  [null, 'unstated', 'HS2022'],
])('a vintage kept in %s is of %s, with names of %s', (editionKept, edition, names) => {
  expect(keptEdition({ editionKept })).toBe(edition);
  expect(namingEdition(keptEdition({ editionKept }))).toBe(names);
});
