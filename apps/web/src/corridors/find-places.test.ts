import { expect, test } from 'vitest';
import { findPlaces } from './find-places.ts';
import { sampleNode } from './sample-documents.ts';

const nodes = [
  sampleNode('KZDOS', { en: 'Dostyk', ru: 'Достык', zh: '多斯特克' }),
  sampleNode('CNAKL', { en: 'Alashankou', ru: 'Алашанькоу', zh: '阿拉山口' }),
  sampleNode('greatstone', {
    en: 'China-Belarus Industrial Park Great Stone',
    ru: 'Китайско-Белорусский индустриальный парк «Великий камень»',
    zh: '“巨石”中白工业园',
  }),
  sampleNode('GREAT', { en: 'Great Harbour', ru: 'Большая гавань', zh: '大港' }),
];
const idsOf = (text: string): string[] => findPlaces(nodes, text, 8).map(({ id }) => id);

test('a place is found by code, and by name in any of the three languages', () => {
  expect(['kzdos', 'Алаш', '多斯', 'dostyk'].map((text) => idsOf(text)[0])).toEqual([
    'KZDOS',
    'CNAKL',
    'KZDOS',
    'KZDOS',
  ]);
});

test('a name that begins with the text stands before one that holds it; a word within counts', () => {
  expect(idsOf('great')).toEqual(['GREAT', 'greatstone']);
  expect(idsOf('велик')).toEqual(['greatstone']);
  expect(idsOf('巨石')).toEqual(['greatstone']);
});

test('nothing is found for nothing, and never more than asked for', () => {
  expect(idsOf('  ')).toEqual([]);
  expect(findPlaces(nodes, 'a', 1)).toHaveLength(1);
});
