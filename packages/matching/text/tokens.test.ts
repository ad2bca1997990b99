import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedText, tokens } from './tokens.ts';

const terms = (text: string): readonly string[] => tokens(text).map(({ term }) => term);

test('Russian and English words are stemmed, grammar left out', () => {
  expect(terms('станции и станций')).toEqual(['станц', 'станц']);
  expect(terms('the recycling of tyres')).toEqual(['recycl', 'tyre']);
});

test('Chinese is cut into characters and pairs of neighbours', () => {
  expect(terms('数控机床')).toEqual(['数', '数控', '控', '控机', '机', '机床', '床']);
});

test('one thing written in several ways is one term', () => {
  expect(terms('汽車零部件')).toEqual(terms('汽车零部件'));
  expect(terms('ЁМКОСТЬ')).toEqual(terms('емкость'));
  expect(terms('ＨＳ ８７０８')).toEqual(terms('hs 8708'));
  expect(terms('500кВт')).toEqual(terms('500 kW'));
  expect(terms('20 тонн')).toEqual(terms('20吨'));
});

test('codes lose their dots, decimals keep theirs', () => {
  expect(terms('8708.99.10')).toEqual(['87089910']);
  expect(terms('2,5 и 2.5')).toEqual(['2.5', '2.5']);
});

test('hyphenated words are found in parts and joined', () => {
  expect(terms('e-waste')).toEqual(['e', 'wast', 'ewast']);
});

test('a word of a script without a stemmer stays as it is', () => {
  expect(terms('کارخانه')).toEqual(['کارخانه']);
});

test('every token stands where it says, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const compared = comparedText(text);
      for (const { written, at, term } of tokens(text)) {
        expect(compared.slice(at, at + written.length)).toBe(written);
        expect(term).not.toBe('');
      }
    }),
  );
});
