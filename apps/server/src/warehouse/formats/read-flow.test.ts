import { expect, test } from 'vitest';
import { readFlow } from './read-flow.ts';

test.each([
  ['M', 'import'],
  ['Import', 'import'],
  ['1', 'import'],

  ['X', 'export'],
  ['export', 'export'],
  ['Re-Export', 're-export'],
  ['Re - Exports', 're-export'],
  ['re export', 're-export'],
  ['RM', 're-import'],
  ['4', 're-import'],
])('%s is %s', (written, flow) => {
  const reading = readFlow(written);
  expect(reading?.kind === 'flow' ? reading.flow : undefined).toBe(flow);
});

test.each(['DX', 'FM', 'MIP', 'XOP'])('%s is part of another flow', (written) => {
  expect(readFlow(written)).toEqual({ kind: 'part' });
});

test.each(['', '5', 'balance', 'XX', 'toString'])('"%s" is no flow', (written) => {
  expect(readFlow(written)).toBeNull();
});
