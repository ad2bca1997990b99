import { expect, test } from 'vitest';
import { evolveDocument } from '../evolve-document.ts';
import type { DocumentState } from '../document.ts';
import { languages } from '../language.ts';
import type { Texts } from '../language.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { decimal } from './decimal.ts';
import { findingsOf } from './findings-of.ts';
import corpus from './test-paragraphs.json' with { type: 'json' };

const made = {
  seq: 1,
  at: '2030-01-01T00:00:00.000Z',
  actor: { account: 'one', state: 'UZB', organisation: null, channel: 'state' },
} as const;

/** A draft of these paragraphs, with the term base of the corpus. */
const drafted = (paragraphs: readonly Texts[]): DocumentState => {
  let document: DocumentState | null = null;
  const act = (deed: Parameters<typeof evolveDocument>[1]) => {
    const outcome = evolveDocument(document, deed);
    if (outcome.kind === 'refused') throw new Error(outcome.rule);
    ({ document } = outcome);
  };
  act({
    ...made,
    kind: 'drafting.start',
    body: {
      title: { ru: 'Проект', zh: '草案', en: 'Draft' },
      paragraphs: paragraphs.map((texts) => ({ kind: 'paragraph', depth: 0, texts })),
      fileSha256: null,
    },
  });
  for (const [ru, zh, en] of corpus.terms)
    act({ ...made, kind: 'drafting.set-term', body: { ru: ru!, zh: zh!, en: en! } });
  return document!;
};

const all = [...corpus.paragraphs, ...corpus.withTerms];
const right: readonly Texts[] = all.map(({ ru, zh, en }) => ({ ru, zh, en }));
/** Written after the checks, which found one false alarm in them and were mended. */
const unseeded: readonly Texts[] = corpus.unseeded;
const wrong: readonly Texts[] = all.map(({ seeded, ...texts }) => {
  const language = seeded.language as keyof typeof texts;
  return { ...texts, [language]: texts[language].replace(seeded.from, seeded.to) };
});

test('sixty-four paragraphs that say the same in three languages raise no alarm', () => {
  expect([right.length, unseeded.length]).toEqual([44, 20]);
  expect(findingsOf(drafted([...right, ...unseeded]))).toEqual([]);
});

/** Every text that differs from a right one in a single figure, in one language. */
const oneFigureOff = (texts: Texts): readonly Texts[] =>
  languages.flatMap((language) => {
    const text = texts[language] ?? '';
    return Array.from(text.matchAll(/\d+/g), ({ 0: figure, index }) => {
      const other = figure.slice(0, -1) + ((Number(figure.at(-1)) % 9) + 1);
      return { ...texts, [language]: text.slice(0, index) + other + text.slice(index + figure.length) };
    });
  });

test('any one figure that is off is found, but within names and for months of no day or year', () => {
  const off = [...right, ...unseeded].flatMap(oneFigureOff);
  const found = new Set(findingsOf(drafted(off)).map(({ paragraph }) => paragraph));
  const missed = off.filter((_, place) => !found.has(`p${place + 1}`));
  expect(off.length).toBe(263);
  expect(
    missed.map(({ ru, zh, en }) => [ru, zh, en].find((text) => /CO3|[5]月和|11月。/.test(text ?? ''))),
  ).toEqual([
    'Выбросы CO3 сокращаются на 18,4 % по сравнению с 2025 годом.',
    'CO3 emissions are reduced by 18.4% compared with 2025.',
    '专家组每年举行两次会议，分别在5月和10月。',
    '专家组每年举行两次会议，分别在4月和11月。',
  ]);
});

test('of forty-four seeded mismatches every one is found, under its kind and nowhere else', () => {
  const findings = findingsOf(drafted(wrong));
  const found = new Map(all.map(({ seeded }, place) => [`p${place + 1}`, [seeded.kind]]));
  const kinds = Map.groupBy(findings, (one) => one.paragraph);
  expect(new Map([...kinds].map(([id, those]) => [id, those.map((one) => one.kind)]))).toEqual(found);
});

test('a finding says what stands on either side', () => {
  const texts = {
    ru: 'Заседание 5 мая 2031 г., взнос 1 250 долларов.',
    zh: '2031年5月6日会议，缴费1,350美元。',
    en: null,
  };
  expect(findingsOf(drafted([texts]))).toEqual([
    {
      paragraph: 'p1',
      kind: 'date',
      term: null,
      found: { ru: ['5 мая 2031'], zh: ['2031年5月6日'], en: null },
    },
    { paragraph: 'p1', kind: 'number', term: null, found: { ru: ['1 250'], zh: ['1,350'], en: null } },
  ]);
});

test('a text in one language has nothing to be held against', () => {
  expect(findingsOf(drafted([{ ru: 'Не позднее 5 мая 2031 г.', zh: null, en: null }]))).toEqual([]);
});

test('numbers in Chinese characters have the value that they are read with', () => {
  const values = ['十', '十二', '二十', '三百二十', '一千零五', '两万', '一亿二千万', '二〇二一', '百'];
  expect(values.map(chineseNumeral)).toEqual([10, 12, 20, 320, 1005, 20_000, 120_000_000, 2021, 100]);
});

test('a value has one writing, whatever it was multiplied by', () => {
  expect([
    decimal('1234.50'),
    decimal('1.2345', 9),
    decimal('0012'),
    decimal('0.5', 3),
    decimal('.5'),
  ]).toEqual(['1234.5', '1234500000', '12', '500', '0.5']);
});
