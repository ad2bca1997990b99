import { expect, test } from 'vitest';
import { formatOf } from './formatted-answer.ts';

const formats = ['json', 'csv', 'gpx'] as const;

test.each([
  [undefined, undefined, 'json'],
  ['gpx', 'text/csv', 'gpx'],
  [undefined, 'text/csv', 'csv'],
  [undefined, 'text/html,application/xhtml+xml,*/*;q=0.8', 'json'],
  [undefined, 'application/json;q=0.4, application/gpx+xml;q=0.9', 'gpx'],
  [undefined, 'text/csv;q=0', 'json'],
  [undefined, 'application/geo+json', 'json'],
] as const)('format %s and Accept %s give %s', (named, accept, given) => {
  expect(formatOf(named, accept, formats)).toBe(given);
});
