import { expect, test } from 'vitest';
import type { AmendmentOperation } from './document.ts';
import { delegate, desk, officer, plainTexts, texts } from './test-document.ts';
import type { Texts } from './language.ts';

const propose = (amendment: AmendmentOperation) =>
  ({ kind: 'drafting.propose', body: { amendment, reason: 'для ясности' } }) as const;
const consolidate = (accept: readonly (readonly [string, Texts | null])[], decline: readonly string[] = []) =>
  ({
    kind: 'drafting.consolidate',
    body: {
      accept: accept.map(([amendment, own]) => ({ amendment, texts: own })),
      decline: decline.map((amendment) => ({ amendment, answer: 'не согласовано' })),
    },
  }) as const;

const replace = (base: string, given: Texts, paragraph = 'p1'): AmendmentOperation => ({
  operation: 'replace',
  paragraph,
  base,
  texts: given,
});

test('an amendment waits, and changes nothing until it is consolidated', () => {
  const { take, base, document } = desk();
  const before = document();
  const proposed = take(propose(replace(base('p1'), texts('Стороны сотрудничают.'))), delegate('KAZ'));
  expect(proposed.paragraphs).toBe(before.paragraphs);
  expect([proposed.hash, proposed.version]).toEqual([before.hash, 1]);
  expect(proposed.amendments).toMatchObject([
    {
      id: 'm1',
      by: 'KAZ',
      account: 'voice-KAZ',
      was: plainTexts,
      standing: 'pending',
      reason: 'для ясности',
    },
  ]);
});

test('a consolidation makes a version, and languages that were not given are stale', () => {
  const { take, base } = desk();
  take(propose(replace(base('p1'), texts('Стороны сотрудничают.', '各方合作。'))), delegate('KAZ'));
  const after = take(consolidate([['m1', null]]), officer());
  expect(after.version).toBe(2);
  expect(after.versions.map(({ version, act }) => [version, act])).toEqual([
    [1, 1],
    [2, 3],
  ]);
  expect(after.paragraphs[0]).toMatchObject({
    texts: texts('Стороны сотрудничают.', '各方合作。', 'The Parties cooperate closely.'),
    revision: 2,
    says: { ru: 2, zh: 2, en: 1 },
  });
  expect(after.amendments[0]?.standing).toBe('accepted');
});

test('a base that is the paragraph no longer is refused', () => {
  const { take, base, refusal } = desk();
  const old = base('p1');
  take(
    {
      kind: 'drafting.translate',
      body: { paragraph: 'p1', base: old, language: 'en', text: 'Parties cooperate.' },
    },
    officer(),
  );
  const stale = refusal(propose(replace(old, texts('Иначе.'))), delegate('KAZ'));
  const after = refusal(
    propose({ operation: 'insert', after: 'p1', base: old, kind: 'point', depth: 0, texts: texts('а)') }),
    delegate('KAZ'),
  );
  expect([stale, after]).toEqual(['staleBase', 'staleBase']);
});

test('of two amendments to one paragraph the second needs words found for both, and all is done or nothing', () => {
  const { take, base, refusal, document } = desk();
  take(propose(replace(base('p1'), texts('Стороны сотрудничают ежегодно.'))), delegate('KAZ'));
  take(propose(replace(base('p1'), texts('Стороны активно сотрудничают тесно.'))), delegate('BLR'));
  const before = document();
  expect(
    refusal(
      consolidate([
        ['m1', null],
        ['m2', null],
      ]),
      officer(),
    ),
  ).toBe('conflictUnresolved');
  expect(document()).toBe(before);
  const both = texts('Стороны активно сотрудничают ежегодно.', '各方每年积极合作。');
  const after = take(
    consolidate([
      ['m1', null],
      ['m2', both],
    ]),
    officer(),
  );
  expect(after.paragraphs[0]).toMatchObject({ texts: { ...both, en: plainTexts.en }, revision: 3 });
  expect([after.version, after.authors]).toEqual([2, ['desk', 'voice-BLR', 'voice-KAZ', 'voice-UZB']]);
});

test('what is inserted after one paragraph keeps the order in which it was accepted', () => {
  const { take, base } = desk([plainTexts, texts('Второй.')]);
  const insert = (words: string): AmendmentOperation => ({
    operation: 'insert',
    after: 'p1',
    base: base('p1'),
    kind: 'point',
    depth: 1,
    texts: texts(words),
  });
  for (const words of ['а)', 'б)', 'в)']) take(propose(insert(words)), delegate('KAZ'));
  take(propose({ operation: 'delete', paragraph: 'p1', base: base('p1') }), delegate('KAZ'));
  take(
    propose({
      operation: 'insert',
      after: null,
      base: null,
      kind: 'heading',
      depth: 0,
      texts: texts('Глава'),
    }),
    delegate('KAZ'),
  );
  const after = take(
    consolidate([
      ['m1', null],
      ['m2', null],
      ['m3', null],
      ['m4', null],
      ['m5', null],
    ]),
    officer(),
  );
  expect(after.paragraphs.map(({ id, texts: each }) => [id, each.ru])).toEqual([
    ['p6', 'Глава'],
    ['p3', 'а)'],
    ['p4', 'б)'],
    ['p5', 'в)'],
    ['p2', 'Второй.'],
  ]);
  expect(after.counters['p']).toBe(6);
});

test('a deletion of what was changed meanwhile holds only when it is said again', () => {
  const { take, base, refusal } = desk([plainTexts, texts('Второй.')]);
  take(propose({ operation: 'delete', paragraph: 'p1', base: base('p1') }), delegate('KAZ'));
  take(propose(replace(base('p1'), texts('Иначе.'))), delegate('BLR'));
  take(consolidate([['m2', null]]), officer());
  expect(refusal(consolidate([['m1', null]]), officer())).toBe('conflictUnresolved');
  const after = take(consolidate([['m1', texts(null)]]), officer());
  expect(after.paragraphs.map(({ id }) => id)).toEqual(['p2']);
});

test('an amendment to what is gone, a decided one and an unknown one are refused by name', () => {
  const { take, base, refusal } = desk([plainTexts, texts('Второй.')]);
  take(propose(replace(base('p1'), texts('Иначе.'))), delegate('KAZ'));
  take(propose({ operation: 'delete', paragraph: 'p1', base: base('p1') }), delegate('BLR'));
  take(consolidate([['m2', null]]), officer());
  expect(refusal(consolidate([['m1', texts('Слова.')]]), officer())).toBe('unknownParagraph');
  expect(refusal(consolidate([['m2', null]]), officer())).toBe('amendmentDecided');
  expect(refusal(consolidate([], ['m1', 'm1']), officer())).toBe('amendmentDecided');
  expect(refusal(consolidate([['m9', null]]), officer())).toBe('unknownAmendment');
  expect(refusal(consolidate([]), officer())).toBe('nothingChanged');
  const declined = take(consolidate([], ['m1']), officer());
  expect(declined.amendments[0]).toMatchObject({ standing: 'declined', answer: 'не согласовано' });
  expect(declined.version).toBe(2);
});

test('nobody takes back the amendment of another, nor one that was decided', () => {
  const { take, base, refusal } = desk();
  take(propose(replace(base('p1'), texts('Иначе.'))), delegate('KAZ'));
  const withdraw = { kind: 'drafting.withdraw-amendment', body: { amendment: 'm1' } } as const;
  expect(refusal(withdraw, delegate('BLR'))).toBe('notYourAmendment');
  expect(refusal(withdraw, officer())).toBe('notYourAmendment');
  expect(take(withdraw, delegate('KAZ')).amendments[0]?.standing).toBe('withdrawn');
  expect(refusal(withdraw, delegate('KAZ'))).toBe('amendmentDecided');
  expect(refusal({ ...withdraw, body: { amendment: 'm7' } }, delegate('KAZ'))).toBe('unknownAmendment');
});

test('words that change nothing, say nothing or empty the document are refused', () => {
  const { take, base, refusal } = desk();
  expect(refusal(propose(replace(base('p1'), plainTexts)), delegate('KAZ'))).toBe('nothingChanged');
  expect(refusal(propose(replace(base('p1'), texts(null))), delegate('KAZ'))).toBe('emptyText');
  expect(refusal(propose(replace(base('p1'), texts(' \n '))), delegate('KAZ'))).toBe('emptyText');
  expect(refusal(propose(replace(base('p1'), texts('x'), 'p7')), delegate('KAZ'))).toBe('unknownParagraph');
  expect(refusal(propose(replace(base('p1'), texts('[#b1] x'))), delegate('KAZ'))).toBe('reservedMark');
  take(propose({ operation: 'delete', paragraph: 'p1', base: base('p1') }), delegate('KAZ'));
  expect(refusal(consolidate([['m1', null]]), officer())).toBe('emptyText');
});
