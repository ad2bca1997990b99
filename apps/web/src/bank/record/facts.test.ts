import type { RecordDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { factsOf } from './facts.ts';

type Body = RecordDocument['body'];

const common = {
  name: { en: 'Example works', ru: null, zh: null },
  otherNames: [],
  summary: null,
  note: null,
  states: ['KAZ'],
  codes: [],
  identifiers: [],
  place: null,
  website: null,
  links: [],
  source: { cited: 'Example source', year: 2024, confidence: 'estimated' as const, origin: null },
};

test('a number keeps the unit of its field and the source of its record', () => {
  const body: Body = {
    type: 'project',
    ...common,
    details: {
      stage: 'construction',
      startYear: 2021,
      completionYear: null,
      capacity: { value: 40, unit: 'kt', year: 2023 },
      investmentUsd: 5_000_000,
      currencyNote: null,
      jobs: 0,
      partners: [],
      corridorHint: null,
    },
  };
  const facts = new Map(factsOf(body).map(({ field, value }) => [field, value]));
  expect(facts.get('/details/investmentUsd')).toEqual({
    kind: 'figure',
    figure: {
      value: 5_000_000,
      unit: 'USD',
      years: [2024, 2024],
      confidence: 'estimated',
      origins: [],
      cited: 'Example source',
      steps: [],
    },
  });
  expect(facts.get('/details/capacity')).toMatchObject({ figure: { unit: 'kt', years: [2023, 2023] } });
  // Nought that a source states is known; a year without a value and an empty list are not.
  expect(facts.get('/details/jobs')).toMatchObject({ figure: { value: 0 } });
  expect(facts.get('/details/completionYear')).toBeNull();
  expect(facts.get('/details/partners')).toBeNull();
  expect(facts.get('/details/stage')).toEqual({ kind: 'named', name: 'construction' });
});

test('capacities and certificates stand elsewhere', () => {
  const body: Body = {
    type: 'organisation',
    ...common,
    details: {
      kind: 'enterprise',
      legalForm: null,
      employees: null,
      capacities: [],
      certificates: [{ standard: 'ISO 9001', validUntil: null }],
      languages: ['kk', 'ru'],
    },
  };
  expect(factsOf(body).map(({ field }) => field)).toEqual([
    '/details/kind',
    '/details/legalForm',
    '/details/employees',
    '/details/languages',
  ]);
});
