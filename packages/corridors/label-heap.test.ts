import { expect, test } from 'vitest';
import { labelHeap, popLabel, pushLabel } from './label-heap.ts';
import { seededNumbers } from './random-graph.ts';

test('labels come out by the first key, then by the second, whatever goes in meanwhile', () => {
  const next = seededNumbers(3);
  const heap = labelHeap(2);
  const inside: { key: number; second: number; label: number }[] = [];
  for (let label = 0; label < 3000; label++) {
    const entry = { key: Math.floor(next() * 50), second: Math.floor(next() * 50), label };
    inside.push(entry);
    pushLabel(heap, entry.key, entry.second, label);
    if (next() < 0.4) {
      const least = inside.reduce((a, b) => ((b.key - a.key || b.second - a.second) < 0 ? b : a));
      const out = popLabel(heap);
      const taken = inside.find((one) => one.label === out)!;
      expect([taken.key, taken.second]).toEqual([least.key, least.second]);
      inside.splice(inside.indexOf(taken), 1);
    }
  }
});

test('an empty heap gives -1', () => {
  const heap = labelHeap(4);
  expect(popLabel(heap)).toBe(-1);
  pushLabel(heap, 1, 0, 7);
  expect([popLabel(heap), popLabel(heap)]).toEqual([7, -1]);
});
