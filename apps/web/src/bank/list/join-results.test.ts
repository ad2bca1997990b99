import type { RecordItemDocument, SearchHitDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { joinResults } from './join-results.ts';

const record = (id: string): RecordItemDocument => ({
  id,
  type: 'park',
  status: 'published',
  visibility: { scope: 'public', states: [] },
  owner: { state: 'UZB', organisation: null },
  name: { en: `Park ${id}`, ru: null, zh: null },
  states: ['UZB'],
  codes: [{ scheme: 'ISIC', edition: '4', code: '2930' }],
  kind: 'SEZ',
  place: null,
  confidence: 'published',
  age: { kind: 'fresh', days: 3, expiresOn: null, sourceYear: 2025 },
  quality: 0.7,
  deadlineDate: null,
});
const hit = (id: string, kind: SearchHitDocument['kind']): SearchHitDocument => ({
  kind,
  id,
  to: `/somewhere/${id}`,
  name: { en: `Found ${id}`, ru: null, zh: null },
  states: [],
  codes: [],
  score: 1,
  because: [{ kind: 'word', asked: 'park', found: 'park' }],
});

test('what was found comes first, in its order and with its reasons, then what only the list holds', () => {
  const rows = joinResults([record('A'), record('B')], [hit('X', 'product'), hit('B', 'park')], false);
  expect(rows.map(({ id, to }) => [id, to])).toEqual([
    ['X', '/somewhere/X'],
    ['B', '/bank/records/B'],
    ['A', '/bank/records/A'],
  ]);
  expect(rows[1]).toMatchObject({ codes: ['ISIC 2930'], because: [{ found: 'park' }] });
  expect(rows[1]?.record?.quality).toBe(0.7);
});

test('filters that only records can meet leave other things out', () => {
  const rows = joinResults([record('B')], [hit('X', 'product'), hit('B', 'park')], true);
  expect(rows.map(({ id }) => id)).toEqual(['B']);
});
