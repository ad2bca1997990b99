import type { AmendmentDocument, DraftParagraphDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { consolidationOf, inOrder, needWords } from './plan.ts';

const texts = { ru: 'Текст', zh: null, en: null };
const paragraph = (id: string): DraftParagraphDocument => ({
  id,
  kind: 'paragraph',
  depth: 0,
  texts,
  revision: 1,
  says: { ru: 1, zh: 0, en: 0 },
  brackets: [],
  footnotes: [],
  hash: `hash-${id}`,
  authenticHash: '',
});
const document = { paragraphs: [paragraph('p1'), paragraph('p2')] };
const about = (id: string, act: number) => ({
  id,
  act,
  by: 'KAZ',
  at: '2026-11-23T00:00:00.000Z',
  reason: null,
  standing: 'pending' as const,
  answer: null,
  account: null,
  was: null,
});
const replace = (id: string, act: number, of: string, base = `hash-${of}`): AmendmentDocument => ({
  ...about(id, act),
  operation: 'replace',
  paragraph: of,
  base,
  texts,
});
const insert = (id: string, act: number, after: string): AmendmentDocument => ({
  ...about(id, act),
  operation: 'insert',
  after,
  base: `hash-${after}`,
  kind: 'paragraph',
  depth: 0,
  texts,
});

test('new paragraphs are put in before the neighbours that they name change', () => {
  const order = inOrder([replace('m1', 1, 'p1'), insert('m2', 2, 'p1'), replace('m3', 3, 'p2')]);
  expect(order.map(({ id }) => id)).toEqual(['m2', 'm1', 'm3']);
});

test('words are needed where a paragraph has moved on, or where a second amendment touches it', () => {
  const accepted = [
    replace('m1', 1, 'p1'),
    replace('m2', 2, 'p1'),
    replace('m3', 3, 'p2', 'an earlier hash'),
    insert('m4', 4, 'p1'),
  ];
  expect([...needWords(document, accepted)].sort()).toEqual(['m2', 'm3']);
});

test('nothing is sent before every decline has its answer and every conflict its words', () => {
  const first = { amendment: replace('m1', 1, 'p1'), verdict: 'accept' as const, words: null, answer: '' };
  const second = { ...first, amendment: replace('m2', 2, 'p1') };
  const third = { ...first, amendment: replace('m3', 3, 'p2'), verdict: 'decline' as const };
  expect(consolidationOf(document, [{ ...first, verdict: 'leave' }])).toBeNull();
  expect(consolidationOf(document, [first, third])).toBeNull();
  expect(consolidationOf(document, [first, second])).toBeNull();
  expect(
    consolidationOf(document, [
      { ...second, words: texts },
      { ...first, words: texts },
      { ...third, answer: ' Not within the mandate. ' },
    ]),
  ).toEqual({
    accept: [
      { amendment: 'm1', texts: null },
      { amendment: 'm2', texts },
    ],
    decline: [{ amendment: 'm3', answer: 'Not within the mandate.' }],
  });
});
