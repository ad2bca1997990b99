import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameHazards, neutralName } from './name-hazards.ts';

test('honest names of every script have no hazard', () => {
  const names = [
    'КамЛит KZ чугунолитейный завод',
    '科斯塔奈KamLit铸铁厂',
    '“霍尔果斯—东门”经济特区',
    'Фонд национального благосостояния «Самрук-Қазына»',
    'شرکت ملی نفت ایران',
    // A joiner that keeps two Persian letters apart.
    'می\u200Cشود',
    'भारत हेवी इलेक्ट्रिकल्स',
    "Dr. Reddy's Laboratories & Sons (India) Ltd.",
    'СТ-2 и R&D',
    'Tiếng Việt Đồng Nai',
  ];
  for (const name of names) expect(nameHazards(name), name).toEqual([]);
});

test('hostile names are told, each for what it does', () => {
  expect(nameHazards('Plant \u202E121 tnalP')).toEqual(['bidi-control']);
  expect(nameHazards('завод\u2067')).toEqual(['bidi-control']);
  expect(nameHazards('Ros\u200Bneft')).toEqual(['invisible']);
  expect(nameHazards('工\uFEFF厂')).toEqual(['invisible']);
  expect(nameHazards('Latin\u200Djoined')).toEqual(['invisible']);
  expect(nameHazards('Plant\u0007')).toEqual(['control']);
  expect(nameHazards('\uE001 plant')).toEqual(['control']);
  // The second letter is Cyrillic.
  expect(nameHazards('Gаzprom')).toEqual(['mixed-script']);
  expect(nameHazards('САР', 'en')).toEqual(['look-alike']);
  expect(nameHazards('САР', 'ru')).toEqual([]);
  expect(nameHazards('P\u0301\u0302\u0303\u0304lant')).toEqual(['stacked-marks']);
  expect(nameHazards('Завод <script>alert(1)</script>')).toEqual(['markup']);
  expect(nameHazards('工厂<img src=x onerror=alert(1)>')).toEqual(['markup']);
  expect(nameHazards('ＡＢ＜ｓ')).toEqual([]);
});

const sign = fc.oneof(
  fc.nat(0x10_ff_ff),
  fc.nat(0x4_ff),
  fc.integer({ min: 0x20_00, max: 0x20_6f }),
  fc.constantFrom(0x20_0c, 0x20_0d, 0x3_01, 0x6_28, 0x9_15, 0xe0_00),
);

test('a neutral name is shown as it reads, and has neither turning nor hidden signs', () => {
  expect(neutralName(' Plant\u202E 121\u2028 ‮\u200B')).toBe('Plant 121');
  expect(neutralName('می\u200Cشود')).toBe('می\u200Cشود');
  expect(neutralName('Ёлка № 5')).toBe('Ёлка № 5');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = String.fromCodePoint(...signs);
      const neutral = neutralName(text);
      expect(neutralName(neutral)).toBe(neutral);
      const left = nameHazards(neutral);
      for (const hazard of ['bidi-control', 'invisible', 'stacked-marks']) expect(left).not.toContain(hazard);
    }),
    { numRuns: 2000 },
  );
});
