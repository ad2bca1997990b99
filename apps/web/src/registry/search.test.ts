import { expect, test } from 'vitest';
import { recordParameters, validateRecordSearch } from './search.ts';

test('a list keeps the filters it understands', () => {
  expect(
    validateRecordSearch('projects')({
      country: 'UZB',
      division: 'operating',
      confidence: 'sure',
      hs: '870',
    }),
  ).toEqual({ country: 'UZB', division: 'operating' });
});

test('a division of another list is no filter here', () => {
  expect(validateRecordSearch('parks')({ division: 'operating' })).toEqual({});
});

test('the division goes to the API as the stage of a project and the kind of a park', () => {
  expect(recordParameters('projects', { division: 'idea' })).toMatchObject({ stage: 'idea' });
  expect(recordParameters('parks', { division: 'SEZ' })).toMatchObject({ kind: 'SEZ' });
});

test('a list is not asked for what its records do not carry', () => {
  expect(recordParameters('mechanisms', { country: 'UZB', hs: '8708', q: 'bank' })).toEqual({
    q: 'bank',
    confidence: undefined,
  });
  expect(recordParameters('parks', { hs: '8708' })).not.toHaveProperty('hs');
});
