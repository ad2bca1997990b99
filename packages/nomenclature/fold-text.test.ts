import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test.each([
  ['Türkiye', 'turkiye'],
  ['Берёза', 'береза'],
  ['Ёмкость', 'емкость'],
  ['Минский завод', 'минский завод'],
  ['ＨＳ８７０８', 'hs8708'],
  ['  two\t spaces\u3000here ', 'two spaces here'],
  ['“巨石”中白工业园', '“巨石”中白工业园'],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('the Russian letter й stays apart from и', () => {
  expect(foldText('Й')).not.toBe(foldText('И'));
});

test('folding a folded text changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
