import { analysisQuestionSchema } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { validateOptionSearch } from '../options/search.ts';
import { questionOf, searchOf } from './question.ts';

const search = validateOptionSearch({
  kind: 'substitution',
  member: 'KAZ',
  partner: 'UZB',
  product: '87',
  q: 'насосы',
  min: '1000000',
  days: '20',
  places: 'KAZ:KZAST',
  confidence: 'estimated',
  grade: 'B',
  weights: 'value:2,fit:0',
  fuels: 'without',
  vintage: 'baci',
  page: '3',
});

test('a question holds all that narrows and weighs the list, and the data the answer rests on', () => {
  const question = questionOf(search, 'baci@0123456789ab');
  expect(() => analysisQuestionSchema.parse(question)).not.toThrow();
  expect(question).toMatchObject({ vintage: 'baci@0123456789ab', fuels: 'without', min: '1000000' });
  expect(question).not.toHaveProperty('page');
});

test('asked again, it is the same list of the frozen data from its first page', () => {
  const { page: _page, ...rest } = search;
  expect(searchOf(questionOf(search, 'baci@0123456789ab'))).toEqual({
    ...rest,
    vintage: 'baci@0123456789ab',
  });
});

test('the shipped facts are asked for by their name, whatever checksum the server adds', () => {
  expect(questionOf({}, null)).toEqual({ vintage: 'shipped', fuels: 'with' });
  expect(searchOf({ vintage: 'shipped@abc', fuels: 'with' })).toEqual({ vintage: 'shipped' });
});
