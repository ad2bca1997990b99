import { expect, test } from 'vitest';
import { hsRevisions, readHsRevision, revisionInForce } from './hs-revision.ts';

test.each([
  ['H0', 'HS1992'],
  ['HS0', 'HS1992'],
  ['hs92', 'HS1992'],
  ['HS1988', 'HS1992'],
  ['HS 1996', 'HS1996'],
  ['H2', 'HS2002'],
  ['HS07', 'HS2007'],
  ['HS-2012', 'HS2012'],
  ['2017', 'HS2017'],
  ['HS22', 'HS2022'],
  ['h6', 'HS2022'],
])('%s is %s', (text, revision) => {
  expect(readHsRevision(text)).toBe(revision);
});

test.each(['HS', '', 'H7', 'S4', 'SITC2', 'HS2021', 'HS022', 'BEC', '1822'])(
  '%s names no edition',
  (text) => {
    expect(readHsRevision(text)).toBeNull();
  },
);

test('every edition is read back from its own name', () => {
  expect(hsRevisions.map(readHsRevision)).toEqual([...hsRevisions]);
});

test('the edition in force changes on the year of its name', () => {
  expect(revisionInForce(2016)).toBe('HS2012');
  expect(revisionInForce(2017)).toBe('HS2017');
  expect(revisionInForce(1987)).toBeNull();
});
