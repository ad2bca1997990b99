import { expect, test } from 'vitest';
import { unstorablePlace } from './storable-text.ts';

test('a text that no database can keep is found wherever it stands', () => {
  expect(unstorablePlace({ a: [{ b: 'x\0y' }] }, '/body')).toBe('/body/a/0/b');
  expect(unstorablePlace({ name: '\uD800' }, '/body')).toBe('/body/name');
  expect(unstorablePlace({ 'a\0': 1 }, '/body')).toBe('/body');
  expect(unstorablePlace('\0', '/query')).toBe('/query');
  expect(
    unstorablePlace({ name: '泵 😀 насос', none: null, n: 1, bytes: Buffer.from('\0') }, '/body'),
  ).toBeNull();
});

test('however deep it is nested', () => {
  let nested: unknown = '\0';
  for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
  expect(unstorablePlace(nested, '/body')).toMatch(/\/0$/);
});
