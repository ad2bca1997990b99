import type { Correspondence, Heading, Stage } from '@hamkor/nomenclature';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { predecessors } from './predecessor.ts';

const heading = (hs: string, stage: Stage = 'processed'): Heading => ({
  hs,
  name: { en: hs, ru: hs, zh: hs },
  terms: { en: [], ru: [], zh: [] },
  stage,
  inputs: [],
  minorInputs: [],
});

test('a code that the concordance keeps is its own predecessor, however small the part that stayed', () => {
  const found = predecessors(
    [heading('8542', 'parts'), heading('8549', 'raw')],
    [
      { hs92: '8542', hs2022: '8542', share: 0.4167 },
      { hs92: '8542', hs2022: '8549', share: 0.5 },
    ],
  );
  expect(found.get('8542')).toBe('8542');
});

test('waste electronics are not read as the chips they were once counted with', () => {
  const found = predecessors(
    [heading('8542', 'parts'), heading('8549', 'raw')],
    [{ hs92: '8542', hs2022: '8549', share: 0.5 }],
  );
  expect(found.has('8549')).toBe(false);
});

test('a new code takes the old heading that gives it the largest part', () => {
  const found = predecessors(
    [heading('4104'), heading('4107'), heading('6006'), heading('2853')],
    [
      { hs92: '4105', hs2022: '4107', share: 0.3 },
      { hs92: '4104', hs2022: '4107', share: 0.5 },
      { hs92: '6002', hs2022: '6006', share: 0.1351 },
      { hs92: '2851', hs2022: '2853', share: 1 },
    ],
  );
  expect([...found]).toEqual([
    ['4107', '4104'],
    ['2853', '2851'],
  ]);
});

test('the order of the concordance does not matter, and only listed headings are answered', () => {
  const code = fc.constantFrom('0101', '0102', '0103', '0104');
  const pair = fc.record({ hs92: code, hs2022: code, share: fc.double({ min: 0, max: 1, noNaN: true }) });
  const list = fc.uniqueArray(pair, { selector: ({ hs92, hs2022 }) => hs92 + hs2022 });
  const headings = ['0101', '0102', '0103'].map((hs) => heading(hs));
  fc.assert(
    fc.property(list, (pairs: readonly Correspondence[]) => {
      const found = predecessors(headings, pairs);
      expect(found).toEqual(predecessors(headings, pairs.toReversed()));
      expect(found.has('0104')).toBe(false);
      for (const [hs2022, hs92] of found) {
        expect(pairs.some((one) => one.hs92 === hs92 && one.hs2022 === hs2022)).toBe(true);
      }
    }),
  );
});
