import { expect, test } from 'vitest';
import { sampleAmount, sampleOperation } from './sample-documents.ts';
import { hoursByKind, timeLine } from './time-line.ts';

const operations = [
  sampleOperation('load', 12),
  sampleOperation('drive', 20, { at: 'A', to: 'B' }),
  sampleOperation('drive', 10, { at: 'B', to: 'C' }),
  sampleOperation('border-exit', 8, { at: 'C', to: 'C' }),
  sampleOperation('border-entry', 6, { at: 'D', to: 'D' }),
  sampleOperation('gauge-change', 0, { at: 'D' }),
  sampleOperation('drive', 5, { at: 'D', to: 'E', mode: 'road', toMode: 'road' }),
];

test('legs of one mode in a row are one stretch, the two posts of a border too', () => {
  expect(timeLine({ operations }).map(({ kind, hours, at, to }) => [kind, hours, at, to])).toEqual([
    ['handling', 12, 'A', 'A'],
    ['land', 30, 'A', 'C'],
    ['border', 14, 'C', 'D'],
    ['road', 5, 'D', 'E'],
  ]);
});

test('stretches follow one another without a gap and add up to the whole', () => {
  const stretches = timeLine({ operations });
  for (const [place, { start }] of stretches.entries()) {
    expect(start).toBe(stretches.slice(0, place).reduce((sum, { hours }) => sum + hours, 0));
  }
  const hours = [...hoursByKind(stretches).values()].reduce((sum, each) => sum + each, 0);
  expect(hours).toBe(operations.reduce((sum, operation) => sum + operation.hours.value, 0));
});

test('what is less sure is a stretch of its own', () => {
  const unsure = sampleOperation('drive', 7, { hours: sampleAmount(7, { confidence: 'unverified' }) });
  expect(timeLine({ operations: [operations[1]!, unsure] }).map(({ confidence }) => confidence)).toEqual([
    'estimated',
    'unverified',
  ]);
});
