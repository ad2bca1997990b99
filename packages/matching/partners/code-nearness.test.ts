import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeDistance } from './code-nearness.ts';

const hs = (code: string, edition: string | null = '2022') => ({ scheme: 'HS', edition, code });
const isic = (code: string) => ({ scheme: 'ISIC', edition: '4', code });
const distance = codeDistance(
  [{ one: hs('8708'), other: isic('2930'), weight: 0.8 }],
  [{ product: hs('8703'), input: hs('8708') }],
);

test.each([
  ['the same code', hs('870830'), hs('8708.30'), 1, 'same'],
  ['a line and its heading', hs('870830'), hs('8708'), 0.85, 'class'],
  ['two lines of a heading', hs('870830'), hs('870899'), 0.7, 'heading'],
  ['a product and the activity that makes it', hs('870830'), isic('2930'), 0.8, 'correspondence'],
  ['a car and its parts', hs('870321'), hs('870830'), 0.5, 'input'],
  ['two headings of a chapter', hs('8703'), hs('8709'), 0, 'none'],
  ['chapters', hs('87'), hs('870830'), 0, 'none'],
  ['activities of one group', isic('2910'), isic('2919'), 0.7, 'heading'],
] as const)('%s', (_, one, other, nearness, by) => {
  expect(distance.between(one, other)).toEqual({ nearness, by });
  expect(distance.between(other, one)).toEqual({ nearness, by });
});

test('the same digits of two editions are not compared; an edition that is not told stands for any', () => {
  expect(distance.between(hs('8508', '1992'), hs('8508', '2022')).nearness).toBe(0);
  expect(distance.between(hs('8508', null), hs('8508', '2022')).nearness).toBe(1);
});

const code = fc.record({
  scheme: fc.constantFrom('HS', 'ISIC'),
  edition: fc.constant(null),
  code: fc.constantFrom('8703', '870321', '8708', '870830', '2930'),
});

test('whatever is near shares a key with the neighbourhood', () => {
  fc.assert(
    fc.property(code, code, (one, other) => {
      if (distance.between(one, other).nearness === 0) return;
      const keys = new Set(distance.keys(other));
      expect(distance.neighbourhood(one).some((key) => keys.has(key))).toBe(true);
    }),
  );
});
