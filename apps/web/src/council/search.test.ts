import { expect, test } from 'vitest';
import {
  offsetOf,
  validateCaseSearch,
  validateCasesSearch,
  validateCouncilSearch,
  validateDecisionsSearch,
} from './search.ts';

test('a dossier leads to the form of an initiative by its address', () => {
  expect(validateCouncilSearch({ open: 'initiative', dossier: 'D-12' })).toEqual({
    open: 'initiative',
    dossier: 'D-12',
  });
  expect(validateCouncilSearch({ open: 'war', dossier: '<script>' })).toEqual({});
});

test('filters that the list does not know are left out, the others stay', () => {
  expect(
    validateCasesSearch({ kind: 'project', stage: 'g3', state: 'uzb', history: 'no', page: '0', q: ' ' }),
  ).toEqual({ kind: 'project', stage: 'g3', history: 'no' });
});

test('the tab, the open form and the gate of a case are part of its address', () => {
  expect(validateCaseSearch({ tab: 'after', deed: 'council.object', gate: 'g2', deeds: 'all' })).toEqual({
    tab: 'after',
    deed: 'council.object',
    gate: 'g2',
  });
});

test('a year of the register has four digits', () => {
  expect(validateDecisionsSearch({ year: '2021' })).toEqual({ year: '2021' });
  expect(validateDecisionsSearch({ year: '21' })).toEqual({});
});

test('the second page begins after the first hundred', () => {
  expect(offsetOf(undefined)).toBe(0);
  expect(offsetOf('2')).toBe(100);
});
