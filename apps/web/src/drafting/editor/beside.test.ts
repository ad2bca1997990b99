import type { CommentDocument, DraftDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { marginsOf } from './beside.ts';

const paragraph = (id: string): DraftDocument['paragraphs'][number] => ({
  id,
  kind: 'paragraph',
  depth: 0,
  texts: { ru: 'Текст', zh: '文', en: null },
  revision: 1,
  says: { ru: 1, zh: 1, en: 0 },
  brackets: [],
  footnotes: [],
  hash: '',
  authenticHash: '',
});
const comment = (id: string, of: string | null, replyTo: string | null = null): CommentDocument => ({
  id,
  act: 1,
  at: '2026-11-23T00:00:00.000Z',
  by: 'KAZ',
  channel: 'state',
  organisation: null,
  paragraph: of,
  language: null,
  quote: null,
  text: id,
  replyTo,
  isResolved: false,
});
const document = (comments: readonly CommentDocument[]): DraftDocument => ({
  title: { ru: null, zh: null, en: null },
  version: 1,
  hash: '',
  paragraphs: [paragraph('p1'), paragraph('p2')],
  amendments: [],
  comments: [...comments],
  terms: [],
  certificates: [],
  versions: [],
  authors: [],
  counters: {},
});
const ids = (comments: readonly CommentDocument[]): string[] => comments.map(({ id }) => id);

test('an answer to an answer stands in the thread of the first comment', () => {
  const margins = marginsOf(
    document([comment('c1', 'p1'), comment('c2', 'p1', 'c1'), comment('c3', 'p1', 'c2')]),
    [],
    [],
  );
  expect(ids(margins.at('p1').comments)).toEqual(['c1']);
  expect(ids(margins.repliesTo('c1'))).toEqual(['c2', 'c3']);
});

test('nothing is lost whose paragraph is gone, or whose comment is no longer told', () => {
  const margins = marginsOf(document([comment('c1', 'p9'), comment('c2', 'p2', 'c0')]), [], []);
  expect(ids(margins.whole.comments)).toEqual(['c1']);
  expect(ids(margins.at('p2').comments)).toEqual(['c2']);
  expect(margins.at('p1').comments).toEqual([]);
});
