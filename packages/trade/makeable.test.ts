import { expect, test } from 'vitest';
import { makeable } from './makeable.ts';

test('raw materials, energy, precious metals, arms and art are not proposed; jewellery and pig iron are', () => {
  const headings = [
    { hs: '2709', stage: 'energy' },
    { hs: '2603', stage: 'raw' },
    { hs: '7108', stage: 'processed' },
    { hs: '9306', stage: 'consumer' },
    { hs: '8710', stage: 'capital' },
    { hs: '9703', stage: 'consumer' },
    { hs: '7113', stage: 'consumer' },
    { hs: '7201', stage: 'processed' },
  ] as const;
  expect(makeable(headings).map((at) => headings[at]!.hs)).toEqual(['7113', '7201']);
});
