import { expect, test } from 'vitest';
import { arcsOf, freeLabel, labelStore, newLabel } from './label-store.ts';

test('labels keep what they hold while the store grows, and numbers given back are used again', () => {
  const store = labelStore(2, 1);
  for (let label = 0; label < 100; label++) {
    expect(newLabel(store)).toBe(label);
    store.costs.set([label, -label], label * 2);
    store.parent[label] = label - 1;
    store.arc[label] = label - 1 + 1000;
  }
  expect(Array.from(store.costs.subarray(0, 6))).toEqual([0, -0, 1, -1, 2, -2]);
  freeLabel(store, 40);
  freeLabel(store, 90);
  expect([newLabel(store), newLabel(store), newLabel(store)]).toEqual([90, 40, 100]);
});

test('the arcs of a label are told from the source on', () => {
  const store = labelStore(1, 4);
  for (let label = 0; label < 4; label++) {
    newLabel(store);
    store.parent[label] = label - 1;
    store.arc[label] = label === 0 ? -1 : label * 10;
  }
  expect(arcsOf(store, 3)).toEqual(Int32Array.of(10, 20, 30));
  expect(arcsOf(store, 0)).toEqual(new Int32Array(0));
});
