import type { CorridorNetworkDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { findSubjects } from './find-subjects.ts';
import { sampleLink, sampleNode } from './sample-documents.ts';
import type { ConstraintField } from './search.ts';

const sourced = { origin: 'made-up', source: 'made up', year: 2026, confidence: 'published' as const };
const corridor = (id: string, en: string) => ({
  ...sourced,
  id,
  name: { en, ru: en, zh: en },
  countries: [],
  operator: null,
  status: 'planned' as const,
  volume: null,
  volumeUnit: null,
  description: '',
  km: 0,
  links: 1,
});
const network: CorridorNetworkDocument = {
  overlay: null,
  nodes: [
    sampleNode('A', { en: 'Andijan', ru: 'Андижан', zh: '安集延' }, { country: 'UZB' }),
    sampleNode('B', { en: 'Kashgar', ru: 'Кашгар', zh: '喀什' }, { country: 'CHN' }),
  ],
  links: [
    sampleLink('a-b', 'A', 'B', { status: 'planned', corridors: ['new'] }),
    sampleLink('b-a', 'B', 'A', { corridors: ['old'] }),
  ],
  borders: [],
  corridors: [corridor('new', 'New railway'), corridor('old', 'Old railway')],
  calendars: [],
  mainNodes: [],
  parks: [],
};
const subjects = (field: ConstraintField, text: string): string[] =>
  findSubjects({ network, field, text, name: (subject) => subject, most: 10 }).map(({ subject }) => subject);

test('only what is not in service can be opened, and it is offered unasked', () => {
  expect(subjects('open', '')).toEqual(['corridor:new', 'link:a-b']);
});

test('modes are offered unasked where something is avoided; the rest is found by name', () => {
  expect(subjects('avoid', '')).toEqual([
    'mode:rail',
    'mode:road',
    'mode:sea',
    'mode:ferry',
    'mode:inland-water',
    'mode:air',
  ]);
  expect(subjects('avoid', 'kash')).toEqual(['node:B']);
  expect(subjects('avoid', 'CHN')).toEqual(['country:CHN']);
});

test('a place is found to be shut by its name in any language', () => {
  expect(subjects('close', '喀什')).toEqual(['node:B']);
});
