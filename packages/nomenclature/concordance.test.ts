import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concordance } from './index.ts';

const leather = concordance([
  { hs92: '4104', hs2022: '4101', share: 0.1667 },
  { hs92: '4104', hs2022: '4104', share: 0.3333 },
  { hs92: '4104', hs2022: '4107', share: 0.5 },
  { hs92: '4107', hs2022: '4103', share: 0.1111 },
  { hs92: '4107', hs2022: '4106', share: 0.5556 },
  { hs92: '4107', hs2022: '4113', share: 0.3333 },
]);

test('counterparts come with the largest share first, both ways', () => {
  expect(leather.toHs2022('4104').map(({ hs }) => hs)).toEqual(['4107', '4104', '4101']);
  expect(leather.toHs92('4107')).toEqual([{ hs: '4104', share: 0.5 }]);
});

test('the same code stands for a heading where it takes part, though another share be larger', () => {
  expect(leather.bestHs2022('4104')).toBe('4104');
  expect(leather.bestHs2022('4107')).toBe('4106');
  expect(leather.bestHs92('4107')).toBe('4104');
});

test('a heading without counterpart has none', () => {
  expect(leather.toHs2022('0101')).toEqual([]);
  expect(leather.bestHs92('0101')).toBeNull();
});

const heading = fc.integer({ min: 1, max: 6 }).map((digit) => `010${digit}`);
const correspondences = fc.uniqueArray(
  fc.record({ hs92: heading, hs2022: heading, share: fc.constantFrom(0.25, 0.5, 1) }),
  { selector: ({ hs92, hs2022 }) => `${hs92} ${hs2022}` },
);

test('what goes one way comes back the other', () => {
  fc.assert(
    fc.property(correspondences, (pairs) => {
      const { toHs2022, toHs92 } = concordance(pairs);
      const codes = ['0101', '0102', '0103', '0104', '0105', '0106'];
      const forward = codes.flatMap((hs92) =>
        toHs2022(hs92).map(({ hs, share }) => `${hs92} ${hs} ${share}`),
      );
      const backward = codes.flatMap((hs2022) =>
        toHs92(hs2022).map(({ hs, share }) => `${hs} ${hs2022} ${share}`),
      );
      expect(forward.toSorted()).toEqual(backward.toSorted());
      expect(forward).toHaveLength(pairs.length);
    }),
  );
});

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(correspondences, (pairs) => {
      const one = concordance(pairs);
      const other = concordance(pairs.toReversed());
      for (const { hs92, hs2022 } of pairs) {
        expect(other.toHs2022(hs92)).toEqual(one.toHs2022(hs92));
        expect(other.bestHs92(hs2022)).toBe(one.bestHs92(hs2022));
      }
    }),
  );
});
