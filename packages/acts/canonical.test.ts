import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceFile } from '../../tools/reference.ts';
import { canonical } from './canonical.ts';

const cases = referenceFile('trust/jcs');
const read = (folder: string, name: string): string => readFileSync(join(cases!, folder, name), 'utf8');

describe.skipIf(cases === null)('the cases of RFC 8785 (skipped without the reference data)', () => {
  test.each(cases === null ? [] : readdirSync(join(cases, 'input')))('%s, byte for byte', (name) => {
    const text = canonical(JSON.parse(read('input', name)));
    expect(text).toBe(read('output', name));
    const hex = read('outhex', name.replace('.json', '.txt')).replaceAll(/\s/g, '');
    expect(Buffer.from(text).toString('hex')).toBe(hex);
  });
});

test('one value has one form, whatever the order of its members', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value);
      expect(canonical(JSON.parse(text))).toBe(text);
      const turned = JSON.parse(text, (_key, inner: unknown) =>
        inner !== null && typeof inner === 'object' && !Array.isArray(inner)
          ? Object.fromEntries(Object.entries(inner).toReversed())
          : inner,
      ) as unknown;
      expect(canonical(turned)).toBe(text);
    }),
  );
});

test('what JSON cannot hold has no form', () => {
  expect(() => canonical(Number.NaN)).toThrow();
  expect(() => canonical('\uD800')).toThrow();
  expect(() => canonical(undefined)).toThrow('not a JSON value');
});
