import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originIds, shippedFacts } from './folder.ts';
import { checkOrigin } from './origin.ts';

const json = readFileSync(join(shippedFacts, 'baci-materials/origin.json'), 'utf8');
const changed = (change: object): string => JSON.stringify({ ...(JSON.parse(json) as object), ...change });
const foundIn = (text: string | null): string[] => {
  const reading = checkOrigin('baci-materials', text);
  return reading.kind === 'bad-origin' ? reading.problems.map(({ found }) => found) : [];
};

test('an origin with every field is accepted', () => {
  expect(checkOrigin('baci-materials', json)).toMatchObject({
    kind: 'origin',
    origin: { producer: 'CEPII' },
  });
});

test.each(['producer', 'title', 'url', 'accessed', 'licence', 'period', 'citation', 'processingNote'])(
  'an origin that does not tell its %s does not enter',
  (field) => {
    expect(foundIn(changed({ [field]: undefined }))).toEqual([`field "${field}"`]);
    expect(foundIn(changed({ [field]: ' ' }))).toEqual([`field "${field}"`]);
  },
);

test('a date in words, an address that is none, a shortened checksum are refused', () => {
  expect(foundIn(changed({ accessed: 'November 2026' }))).toEqual(['field "accessed"']);
  expect(foundIn(changed({ url: 'cepii.fr' }))).toEqual(['field "url"']);
  expect(foundIn(changed({ url: 'file:///etc/passwd' }))).toEqual(['field "url"']);
  expect(
    foundIn(changed({ tables: [{ file: 'flows.csv', about: 'Flows', rows: 590, sha256: 'abc' }] })),
  ).toEqual(['field "tables.0.sha256"']);
});

test('a table outside its folder cannot be named', () => {
  expect(
    foundIn(
      changed({
        tables: [{ file: '../sco-members/countries.csv', about: 'x', rows: 1, sha256: 'a'.repeat(64) }],
      }),
    ),
  ).toEqual(['field "tables.0.file"']);
});

test('no file, broken JSON and another folder are told apart', () => {
  expect(foundIn(null)).toEqual(['no file']);
  expect(foundIn('{')[0]).toContain('SyntaxError');
  expect(foundIn(changed({ id: 'baci' }))).toEqual(['id "baci"']);
});

test('every folder of data is an origin', () => {
  expect(originIds(shippedFacts)).toContain('seed-claims');
  expect(originIds(shippedFacts)).not.toContain('CORRECTIONS.md');
});
