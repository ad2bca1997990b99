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
  const rows = joinResults([record('A'), record('B'), record('C')], [hit('C', 'park'), hit('B', 'park')]);
  expect(rows.map(({ record: { id }, because }) => [id, because.length])).toEqual([
    ['C', 1],
    ['B', 1],
    ['A', 0],
  ]);
});

test('a hit that the list does not hold has been filtered out', () => {
  expect(
    joinResults([record('B')], [hit('X', 'park'), hit('B', 'park')]).map((row) => row.record.id),
  ).toEqual(['B']);
});
