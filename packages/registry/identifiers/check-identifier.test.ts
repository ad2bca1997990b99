import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referenceFile } from '../../../tools/reference.ts';
import { checkIdentifier } from './check-identifier.ts';
import { normaliseIdentifier } from './normalise-identifier.ts';
import { identifierSchemes } from './scheme.ts';

const cases = referenceFile('identifiers/check-cases.csv');
const lists = referenceFile('orgid');

test.skipIf(cases === null)(
  'every published number gets its verdict (needs identifiers/check-cases.csv)',
  () => {
    const rows = readFileSync(cases!, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    expect(rows.length).toBeGreaterThan(500);
    const wrong = rows.filter(
      ([scheme, id, valid]) =>
        (checkIdentifier({ scheme: scheme!, id: id! }).kind === 'valid') !== (valid === 'true'),
    );
    expect(wrong).toEqual([]);
  },
);

test.skipIf(lists === null)(
  'schemes are in org-id.guide where we say so, and only there (needs orgid)',
  () => {
    for (const { code, isListed } of identifierSchemes())
      expect(existsSync(join(lists!, `${code.toLowerCase()}.json`)), code).toBe(isListed);
  },
);

test.skipIf(lists === null)(
  'numbers that org-id.guide gives as examples are not refused (needs orgid)',
  () => {
    const refused = identifierSchemes()
      .filter(({ isListed }) => isListed)
      .flatMap(({ code }) => {
        const list = JSON.parse(readFileSync(join(lists!, `${code.toLowerCase()}.json`), 'utf8')) as {
          readonly access: { readonly exampleIdentifiers?: string | null };
        };
        return (list.access.exampleIdentifiers ?? '')
          .split(/[,;]\s*/)
          .filter((id) => id !== '')
          .map((id) => ({ scheme: code, id }));
      })
      .filter((identifier) => !['valid', 'format-only'].includes(checkIdentifier(identifier).kind));
    expect(refused).toEqual([
      // Written with an S, which a unified social credit code may not contain, or with a letter too few or too many.
    ]);
  },
);

test('an example of each scheme passes, and schemes have codes of their own', () => {
  const codes = identifierSchemes().flatMap(({ code, aliases }) => [code].concat(aliases));
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, example, holds } of identifierSchemes())
    expect(checkIdentifier({ scheme: code, id: example }).kind, code).toBe(
      holds === null ? 'format-only' : 'valid',
    );
});

test('one wrong sign in a number with a check digit is always found', () => {
  const checked = identifierSchemes().filter(({ holds }) => holds !== null);
  fc.assert(
    fc.property(fc.constantFrom(...checked), fc.nat(30), fc.integer({ min: 1, max: 9 }), (scheme, at, by) => {
      const digits = [...scheme.example.matchAll(/\d/g)].map(({ index }) => index);
      const place = digits[at % digits.length]!;
      const digit = (Number(scheme.example[place]) + by) % 10;
      const id = `${scheme.example.slice(0, place)}${digit}${scheme.example.slice(place + 1)}`;
      // Russian rests of 10 are written as 0: of two numbers that differ by that the digit tells nothing.
      fc.pre(!scheme.code.startsWith('RU-'));
      expect(checkIdentifier({ scheme: scheme.code, id }).kind).not.toBe('valid');
    }),
  );
});

test('a number is the same however it was typed', () => {
  expect(normaliseIdentifier({ scheme: ' unp ', id: '\u200B１００ 000\u00A0007' })).toEqual({
    scheme: 'BY-UNP',
    id: '100000007',
  });
  // Cyrillic А and В, as typed on a Russian keyboard.
  expect(normaliseIdentifier({ scheme: 'BY-UNP', id: 'АВ1234567' }).id).toBe('AB1234567');
  expect(normaliseIdentifier({ scheme: 'CN-USCC', id: '91000000-0000 0000 0k' })).toEqual({
    scheme: 'CN-USCI',
    id: '91000000000000000K',
  });
  expect(normaliseIdentifier({ scheme: 'PK-NTN', id: '12345678' }).id).toBe('1234567-8');
});

test('form, check digit and scheme are told apart', () => {
  expect(checkIdentifier({ scheme: 'RU-INN', id: '123456789012' })).toMatchObject({
    kind: 'wrong-format',
    example: '9900000000',
  });
  expect(checkIdentifier({ scheme: 'RU-INN', id: '9900000001' }).kind).toBe('wrong-check-digit');
  expect(checkIdentifier({ scheme: 'KZ-BIN', id: '991340000000' }).kind).toBe('wrong-format');
  expect(checkIdentifier({ scheme: 'XX-NONE', id: ' 7 ' })).toEqual({
    kind: 'unknown-scheme',
    normal: { scheme: 'XX-NONE', id: '7' },
  });
});
