import { expect, test } from 'vitest';
import { compareDocuments } from './compare-documents.ts';
import { delegate, desk, officer, plainTexts, texts } from './test-document.ts';

const three = () => desk([plainTexts, texts('Второй.', '第二。'), texts('Третий.', '第三。')]);

test('a version compared with itself has not changed', () => {
  const { document } = three();
  expect(compareDocuments(document(), document(), 'ru').counts).toEqual({
    same: 3,
    changed: 0,
    added: 0,
    deleted: 0,
    moved: 0,
  });
});

test('what was inserted, reworded and deleted stands in its place', () => {
  const { take, base, document } = three();
  const before = document();
  const propose = (amendment: object) =>
    take({ kind: 'drafting.propose', body: { amendment, reason: null } } as never, delegate('KAZ'));
  propose({
    operation: 'replace',
    paragraph: 'p1',
    base: base('p1'),
    texts: texts('Стороны сотрудничают широко.'),
  });
  propose({ operation: 'delete', paragraph: 'p2', base: base('p2') });
  propose({
    operation: 'insert',
    after: 'p3',
    base: base('p3'),
    kind: 'point',
    depth: 1,
    texts: texts('Четвёртый.'),
  });
  const accept = ['m1', 'm2', 'm3'].map((amendment) => ({ amendment, texts: null }));
  take({ kind: 'drafting.consolidate', body: { accept, decline: [] } }, officer());
  const { paragraphs, counts } = compareDocuments(before, document(), 'ru');
  expect(paragraphs.map(({ id, kind }) => [id, kind])).toEqual([
    ['p1', 'changed'],
    ['p2', 'deleted'],
    ['p3', 'same'],
    ['p4', 'added'],
  ]);
  expect(counts).toEqual({ same: 1, changed: 1, added: 1, deleted: 1, moved: 0 });
  expect(paragraphs[0]?.runs).toEqual([
    { kind: 'same', text: 'Стороны сотрудничают ' },
    { kind: 'removed', text: 'тесно' },
    { kind: 'added', text: 'широко' },
    { kind: 'same', text: '.' },
  ]);
  // Chinese was not given: that paragraph has not changed there.
  expect(compareDocuments(before, document(), 'zh').paragraphs[0]?.kind).toBe('same');
});

test('a bracket and a footnote are changes of their own', () => {
  const { take, base, document } = three();
  const before = document();
  const spans = { ru: { from: 21, to: 26 }, zh: null, en: null };
  take(
    {
      kind: 'drafting.bracket',
      body: { paragraph: 'p1', base: base('p1'), spans, alternative: texts('широко') },
    },
    delegate('KAZ'),
  );
  take(
    { kind: 'drafting.footnote', body: { paragraph: 'p2', base: base('p2'), texts: texts('Оговорка.') } },
    delegate('KAZ'),
  );
  const [first, second] = compareDocuments(before, document(), 'ru').paragraphs;
  expect(first?.runs.map(({ kind, text }) => [kind, text])).toEqual([
    ['same', 'Стороны сотрудничают '],
    ['added', '['],
    ['same', 'тесно'],
    ['added', ' / KAZ: широко]'],
    ['same', '.'],
  ]);
  expect(second).toMatchObject({ kind: 'changed', footnotes: [{ kind: 'added', footnote: { id: 'f1' } }] });
  expect(compareDocuments(document(), before, 'ru').paragraphs[1]?.footnotes[0]?.kind).toBe('removed');
});

test('a paragraph in another order is told of once, where it is now', () => {
  const { document } = three();
  const [first, second, third] = document().paragraphs;
  const moved = { ...document(), paragraphs: [second!, third!, first!] };
  const { paragraphs, counts } = compareDocuments(document(), moved, 'ru');
  expect(paragraphs.map(({ id, isMoved }) => [id, isMoved])).toEqual([
    ['p2', false],
    ['p3', false],
    ['p1', true],
  ]);
  expect(counts).toMatchObject({ same: 3, moved: 1 });
});
