import { expect, test } from 'vitest';
import {
  coProductionId,
  jointDiversificationId,
  localisationId,
  parseOptionId,
  substitutionId,
} from './option-id.ts';

test.each([
  [substitutionId('KAZ', 'IND', '2709'), 'substitution', ['KAZ', 'IND'], ['2709']],
  [substitutionId('CHN', 'PAK', '84'), 'substitution', ['CHN', 'PAK'], ['84']],
  [jointDiversificationId(['UZB', 'KAZ'], '3105'), 'joint-diversification', ['KAZ', 'UZB'], ['3105']],
  [
    jointDiversificationId(['UZB', 'PAK', 'KGZ'], '6404'),
    'joint-diversification',
    ['KGZ', 'PAK', 'UZB'],
    ['6404'],
  ],
  [localisationId('CHN', 'UZB', '8703'), 'localisation', ['CHN', 'UZB'], ['8703']],
  [coProductionId('KAZ', 'UZB', '7403', '8544'), 'co-production', ['KAZ', 'UZB'], ['7403', '8544']],
])('%s can be taken apart again', (id, kind, countries, products) => {
  expect(parseOptionId(id)).toEqual({ kind, countries, products });
});

test('ids read as agreed', () => {
  expect(substitutionId('KAZ', 'IND', '2709')).toBe('substitution-KAZ-IND-2709');
  expect(jointDiversificationId(['UZB', 'KAZ'], '3105')).toBe('joint-diversification-KAZ+UZB-3105');
  expect(coProductionId('KAZ', 'UZB', '7403', '8544')).toBe('co-production-KAZ-UZB-7403-8544');
});

test.each([
  '',
  'substitution',
  'substitution-KAZ-IND',
  'substitution-kaz-IND-2709',
  'barter-KAZ-IND-2709',
  'localisation-CHN-UZB-87',
])('the text "%s" is no option id', (text) => {
  expect(parseOptionId(text)).toBeNull();
});
