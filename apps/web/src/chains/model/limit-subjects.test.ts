import { exampleChain } from '@hamkor/chains';
import { expect, test } from 'vitest';
import { limitUnit, subjectsOf } from './limit-subjects.ts';

const model = exampleChain();

test('a limit offers what its kind can count', () => {
  expect(subjectsOf(model, 'share', 'what')).toEqual(expect.arrayContaining(['yarn', 'spinning']));
  expect(subjectsOf(model, 'share', 'where')).toEqual(expect.arrayContaining(['UZB', 'tashkent']));
  expect(subjectsOf(model, 'flow', 'via')).toEqual(expect.arrayContaining(['KZHOR', 'rail']));
  expect(subjectsOf(model, 'gain', 'where')).toEqual(['UZB', 'TJK', 'KAZ']);
  expect(subjectsOf(model, 'lead-time', 'where')).toEqual(model.markets.map(({ id }) => id));
});

test('bounds are in the unit of what is counted', () => {
  expect(limitUnit(model, 'production', 'fabric')).toEqual({ key: 'product', unit: 'm2' });
  expect(limitUnit(model, 'production', 'spinning')).toEqual({ key: 'tonnes', unit: 't' });
  expect(limitUnit(model, 'share', 'yarn').key).toBe('percent');
  expect(limitUnit(model, 'gain', null)).toEqual({ key: 'money', unit: 'USD' });
});
