import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from './fold-name.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { withoutLegalForm } from './legal-forms.ts';
import { nameLikeness } from './name-likeness.ts';
import { compound, lexicon, meaningsOf } from './name-words.ts';
import { phoneticOf, soundLikeness } from './phonetic.ts';

test('words of a name are folded alike whatever keyboard they were typed on', () => {
  expect(foldName('АО «Самрук-Қазына»')).toEqual(['ао', 'самрук', 'қазына']);
  expect(foldName('ＫＡＭＡＺ Türk')).toEqual(['kamaz', 'turk']);
  expect(foldName('國家開發銀行')).toEqual(['国家开发银行']);
  expect(foldName('科斯塔奈KamLit铸铁厂')).toEqual(['科斯塔奈', 'kamlit', '铸铁厂']);
  expect(foldName('شركة إيران')).toEqual(foldName('شرکة إیران'));
  expect(foldName('Ёлкин')).toEqual(foldName('Елкин'));
});

const bare = (name: string) => withoutLegalForm(foldName(name)).join(' ');

test('legal forms of every language are left out, and nothing else', () => {
  for (const name of [
    'ООО «Пример»',
    'Пример, ТОО',
    'Общество с ограниченной ответственностью Пример',
    'ПАО Пример',
    'Пример ЖШС',
    'Пример МЧЖ',
  ])
    expect(bare(name), name).toBe('пример');
  for (const name of [
    'Example Co., Ltd.',
    'Example LLC',
    'OJSC Example',
    'Example Pvt. Ltd',
    'L.L.C. Example',
  ])
    expect(bare(name), name).toBe('example');
  for (const name of ['示例股份有限公司', '示例有限责任公司', '示例集團有限公司'])
    expect(bare(name), name).toBe('示例');
  expect(bare('ООО')).toBe('ооо');
  expect(bare('有限公司')).toBe('有限公司');
});

test('Jaro and Winkler’s own pairs get their published values', () => {
  // Winkler 1990, table 1, and Winkler 2006, table 6.
  for (const [one, other, published] of [
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['jones', 'johnson', 0.832],
    ['abroms', 'abrams', 0.922],
    ['hardin', 'martinez', 0.722],
  ] as const)
    expect(jaroWinkler(one, other), one).toBeCloseTo(published, 2);
  expect(jaroWinkler('', 'x')).toBe(0);
});

const alike = (one: [string, 'latin' | 'cyrillic' | 'arabic'], han: string) =>
  soundLikeness(phoneticOf(...one), phoneticOf(han, 'han'), true);

test('the same name sounds the same in every script', () => {
  expect(alike(['камаз', 'cyrillic'], '卡玛斯')).toBeGreaterThan(0.85);
  expect(alike(['amkodor', 'latin'], '阿姆科多尔')).toBeGreaterThan(0.85);
  expect(alike(['almalyk', 'latin'], '阿尔马雷克')).toBeGreaterThan(0.85);
  expect(alike(['khodro', 'latin'], '霍德罗')).toBeGreaterThan(0.85);
  expect(alike(['خودرو', 'arabic'], '霍德罗')).toBeGreaterThan(0.7);
  expect(alike(['камаз', 'cyrillic'], '霍德罗')).toBeLessThan(0.5);
  expect(phoneticOf('липецк', 'cyrillic')).toBe(phoneticOf('lipetsk', 'latin'));
  expect(phoneticOf('хоргос', 'cyrillic')).toBe(phoneticOf('khorgos', 'latin'));
});

const meaning = (word: string) => meaningsOf(word)[0];

test('words are known by what they mean, and firms’ names by their roots', () => {
  expect(meaning('промышленности')).toBe(meaning('industrial'));
  expect(meaning('нефтехимическая')).toBe(meaning('petrochemical'));
  expect(meaning('нефтяная')).toBe(meaning('petroleum'));
  expect(meaningsOf('камаз')).toEqual([]);
  expect(compound('казатомпром')!.map(([root]) => root)).toEqual(['каз', 'атом', 'пром']);
  expect(compound('казань')).toBeNull();
  const { whole, han } = lexicon();
  expect(han.map(([word]) => word)).toContain('银行');
  expect(whole.get('bank')).toHaveLength(1);
});

describe('names of one body find each other', () => {
  test.each([
    ['ООО «Амкодор»', 'Amkodor LLC'],
    ['КАМАЗ', '卡玛斯股份有限公司'],
    ['Eurasian Development Bank', 'Евразийский банк развития'],
    ['Eurasian Development Bank', '歐亞開發銀行'],
    ['Ministry of Industry of Belarus', '白俄罗斯工业部'],
    ['Минский тракторный завод (МТЗ)', '明斯克拖拉机厂'],
    ['Iran Khodro', 'ایران خودرو'],
    ['Иран Ходро', 'شرکت ایران خودرو'],
    ['National Iranian Oil Company', 'شرکت ملی نفت ایران'],
    ['Казатомпром', '哈萨克斯坦国家原子能工业公司'],
    ['Липецк ОЭЗ', 'Lipetsk Special Economic Zone'],
    ['Federation of Indian Chambers of Commerce and Industry', 'FICCI'],
  ])('%s: %s', (one, other) => {
    expect(nameLikeness(one, other).likeness).toBeGreaterThan(0.65);
  });
});

describe('names of two bodies do not', () => {
  test.each([
    ['Minsk Tractor Works', 'Ташкентский тракторный завод'],
    ['Angren Free Economic Zone', 'СЭЗ «Бостан»'],
    ['Industrial Development Fund of Russia', '哈萨克斯坦工业发展基金'],
    ['КАМАЗ', '西布尔'],
    ['Mundra SEZ', 'Sarakhs SEZ'],
    ['Academy of Sciences of Uzbekistan', 'Национальная академия наук Беларуси'],
  ])('%s: %s', (one, other) => {
    expect(nameLikeness(one, other).likeness).toBeLessThan(0.6);
  });
});

test('likeness is the same both ways, between 0 and 1, and 1 with itself', () => {
  const words = fc.constantFrom(
    'КАМАЗ',
    'завод',
    'bank',
    'Minsk',
    'Минский',
    '明斯克拖拉机厂',
    '银行',
    'ایران',
    'нефтяная',
    'LLC',
    'Ltd',
    '卡玛斯',
    'China',
    '&',
    '7',
  );
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 4 }),
      fc.array(words, { minLength: 1, maxLength: 4 }),
      (one, other) => {
        const { likeness } = nameLikeness(one.join(' '), other.join(' '));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
        expect(nameLikeness(other.join(' '), one.join(' ')).likeness).toBeCloseTo(likeness, 9);
        const { likeness: self } = nameLikeness(one.join(' '), one.join(' '));
        if (one.some((word) => word !== '&')) expect(self).toBeCloseTo(1, 9);
      },
    ),
  );
});
