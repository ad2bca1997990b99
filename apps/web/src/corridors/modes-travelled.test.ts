import { expect, test } from 'vitest';
import { bordersPassed, modesTravelled } from './modes-travelled.ts';
import { sampleOperation } from './sample-documents.ts';

const operations = [
  sampleOperation('load', 3),
  sampleOperation('drive', 5, { mode: 'road' }),
  sampleOperation('drive', 5),
  sampleOperation('border-exit', 5, { at: 'KZDOS' }),
  sampleOperation('drive', 5),
  sampleOperation('drive', 5, { mode: 'road' }),
];

test('a mode taken up again is told again, one that goes on is not', () => {
  expect(modesTravelled({ operations })).toEqual(['road', 'rail', 'road']);
});

test('a border is told by the post a country is left at', () => {
  expect(bordersPassed({ operations })).toEqual(['KZDOS']);
});
