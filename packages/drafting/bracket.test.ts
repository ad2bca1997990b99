import { expect, test } from 'vitest';
import type { DraftingBody } from './drafting-deed.ts';
import type { Texts } from './language.ts';
import { plainText } from './plain-text.ts';
import { standingOf } from './standing.ts';
import { delegate, desk, officer, plainTexts, texts } from './test-document.ts';

const spans = {
  ru: { from: 21, to: 26 },
  zh: { from: 2, to: 4 },
  en: { from: 22, to: 29 },
};
const bracket = (
  base: string,
  alternative: Texts | null,
  at: DraftingBody<'drafting.bracket'>['spans'] = spans,
) => ({ kind: 'drafting.bracket', body: { paragraph: 'p1', base, spans: at, alternative } }) as const;
const withdraw = (alternative: string) =>
  ({
    kind: 'drafting.withdraw-alternative',
    body: { paragraph: 'p1', bracket: 'b1', alternative },
  }) as const;
const settle = { kind: 'drafting.settle-bracket', body: { paragraph: 'p1', bracket: 'b1' } } as const;
const widely = texts('широко', '广泛', 'widely');

test('a bracket keeps the wording of the text beside that of the delegation', () => {
  const { take, base } = desk();
  const after = take(bracket(base('p1'), widely), delegate('KAZ'));
  const [paragraph] = after.paragraphs;
  expect(paragraph?.texts).toEqual(
    texts('Стороны сотрудничают [#b1].', '各方[#b1]合作。', 'The Parties cooperate [#b1].'),
  );
  expect(paragraph?.brackets).toEqual([
    {
      id: 'b1',
      by: 'KAZ',
      alternatives: [
        { id: 'a1', by: null, texts: texts('тесно', '密切', 'closely') },
        { id: 'a2', by: 'KAZ', texts: widely },
      ],
    },
  ]);
  expect(plainText(paragraph!, 'en', 'shown')).toBe('The Parties cooperate [closely / KAZ: widely].');
  expect(plainText(paragraph!, 'en', 'original')).toBe('The Parties cooperate closely.');
  expect(plainText(paragraph!, 'zh', { b1: 'a2' })).toBe('各方广泛合作。');
  expect([after.version, standingOf(after).brackets, standingOf(after).stale]).toEqual([2, 1, 0]);
});

test('a language without the passage is stale, one without a text stays without', () => {
  const { take, base } = desk([texts(plainTexts.ru, plainTexts.zh)]);
  const after = take(bracket(base('p1'), widely, { ...spans, zh: null, en: null }), delegate('KAZ'));
  expect(after.paragraphs[0]?.says).toEqual({ ru: 2, zh: 1, en: 0 });
  expect(standingOf(after)).toMatchObject({ stale: 1, complete: { ru: true, zh: false, en: false } });
});

test('whose wording is withdrawn leaves the other, and closing gives the text back its words', () => {
  const { take, base, refusal, document } = desk();
  const before = document();
  take(bracket(base('p1'), widely), delegate('KAZ'));
  expect(refusal(settle, officer())).toBe('bracketsOpen');
  expect(refusal(withdraw('a2'), delegate('BLR'))).toBe('notYourAlternative');
  expect(refusal(withdraw('a2'), officer())).toBe('notYourAlternative');
  expect(refusal(withdraw('a9'), delegate('KAZ'))).toBe('unknownAlternative');
  take(withdraw('a2'), delegate('KAZ'));
  const after = take(settle, officer());
  expect(after.paragraphs[0]).toMatchObject({
    texts: plainTexts,
    brackets: [],
    says: { ru: 3, zh: 3, en: 3 },
  });
  // The same words are the same text.
  expect(after.hash).toBe(before.hash);
  expect(after.version).toBe(4);
});

test('the wording of the text itself is given up by the Secretariat alone, and the other takes its place', () => {
  const { take, base, refusal } = desk();
  take(bracket(base('p1'), texts('широко', '广泛')), delegate('KAZ'));
  expect(refusal(withdraw('a1'), delegate('KAZ'))).toBe('notYourAlternative');
  take(withdraw('a1'), officer());
  const [paragraph] = take(settle, officer()).paragraphs;
  expect(paragraph?.texts).toEqual(
    texts('Стороны сотрудничают широко.', '各方广泛合作。', 'The Parties cooperate.'),
  );
  // English was never given in that wording: it loses the passage, and is stale.
  expect(paragraph).toMatchObject({ revision: 3, says: { ru: 3, zh: 3, en: 2 } });
});

const all = (text: string | null) => ({ from: 0, to: text!.length });

test('a passage that is to go leaves no blank behind, and a paragraph of nothing else goes with it', () => {
  const { take, base } = desk([plainTexts, texts('Второй.')]);
  take(bracket(base('p1'), null), delegate('KAZ'));
  take(withdraw('a1'), officer());
  expect(take(settle, officer()).paragraphs[0]?.texts).toEqual(
    texts('Стороны сотрудничают.', '各方合作。', 'The Parties cooperate.'),
  );
  const now = take(
    bracket(base('p1'), null, {
      ru: all('Стороны сотрудничают.'),
      zh: all('各方合作。'),
      en: all('The Parties cooperate.'),
    }),
    delegate('BLR'),
  );
  const at = { paragraph: 'p1', bracket: 'b2' };
  expect(now.counters).toMatchObject({ b: 2, a: 4 });
  take({ kind: 'drafting.withdraw-alternative', body: { ...at, alternative: 'a3' } }, officer());
  const gone = take({ kind: 'drafting.settle-bracket', body: at }, officer());
  expect(gone.paragraphs.map(({ id }) => id)).toEqual(['p2']);
});

test('blanks at the ends of what was marked stay outside, and an empty place is one for words to come', () => {
  const { take, base } = desk();
  take(
    bracket(base('p1'), texts('весьма '), { ru: { from: 20, to: 20 }, zh: null, en: null }),
    delegate('KAZ'),
  );
  const after = take(
    bracket(base('p1'), texts('Участники'), { ru: { from: 0, to: 8 }, zh: null, en: null }),
    delegate('KAZ'),
  );
  expect(after.paragraphs[0]?.texts.ru).toBe('[#b2] сотрудничают[#b1] тесно.');
  expect(after.paragraphs[0]?.brackets[0]?.alternatives[0]?.texts).toEqual(texts(null));
});

const only = (from: number, to: number) => ({ ru: { from, to }, zh: null, en: null });

test('spans outside of the text, within a mark, through a character or an isolate are none', () => {
  const { take, base, refusal } = desk([texts('Да 𠮷 [нет] \u2067تهران\u2069.')]);
  const tried = [
    only(0, 99),
    only(3, 2),
    only(0, 4),
    only(4, 5),
    only(0, 14),
    { ru: null, zh: null, en: null },
  ];
  expect(tried.map((at) => refusal(bracket(base('p1'), widely, at), delegate('KAZ')))).toEqual(
    Array(6).fill('spanOutside'),
  );
  expect(
    refusal(bracket(base('p1'), widely, { ...only(0, 2), zh: { from: 0, to: 1 } }), delegate('KAZ')),
  ).toBe('spanOutside');
  take(bracket(base('p1'), widely, only(0, 2)), delegate('KAZ'));
  expect(refusal(bracket(base('p1'), widely, only(2, 8)), delegate('BLR'))).toBe('spanOutside');
  expect(refusal(bracket(base('p1'), null, only(5, 6)), delegate('BLR'))).toBe('nothingChanged');
});

test('new words neither bring a mark nor drop one', () => {
  const { take, base, refusal } = desk();
  take(bracket(base('p1'), widely), delegate('KAZ'));
  const say = (text: string) =>
    refusal(
      { kind: 'drafting.translate', body: { paragraph: 'p1', base: base('p1'), language: 'en', text } },
      officer(),
    );
  expect(say('The Parties work together.')).toBe('reservedMark');
  expect(say('The Parties [#b1] work [#b1].')).toBe('reservedMark');
  expect(say('The Parties [#b1] work [#b2].')).toBe('reservedMark');
  expect(say('The Parties work together [#b1].')).toBeNull();
  const remove = { operation: 'delete', paragraph: 'p1', base: base('p1') } as const;
  take({ kind: 'drafting.propose', body: { amendment: remove, reason: null } }, delegate('BLR'));
  expect(
    refusal(
      { kind: 'drafting.consolidate', body: { accept: [{ amendment: 'm1', texts: null }], decline: [] } },
      officer(),
    ),
  ).toBe('bracketsOpen');
});

const add = (given: Texts) =>
  ({ kind: 'drafting.add-alternative', body: { paragraph: 'p1', bracket: 'b1', texts: given } }) as const;

test('a further wording is one more, the same by the same delegation is not', () => {
  const { take, base, refusal } = desk();
  take(bracket(base('p1'), widely), delegate('KAZ'));
  expect(refusal(add(widely), delegate('KAZ'))).toBe('nothingChanged');
  expect(refusal(add(texts('[#b1]')), delegate('BLR'))).toBe('reservedMark');
  const after = take(add(widely), delegate('BLR'));
  expect(after.paragraphs[0]?.brackets[0]?.alternatives.map(({ id, by }) => [id, by])).toEqual([
    ['a1', null],
    ['a2', 'KAZ'],
    ['a3', 'BLR'],
  ]);
});
