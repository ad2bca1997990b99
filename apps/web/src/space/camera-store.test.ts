import { expect, test } from 'vitest';
import { wholeView } from './camera.ts';
import { cameraStore } from './camera-store.ts';

test('listeners hear of changes, not of the same view again, and nothing after they stop', () => {
  const store = cameraStore(wholeView);
  let heard = 0;
  const stop = store.listen(() => {
    heard += 1;
  });
  store.set({ zoom: 2, x: 0.5, y: 0.5 });
  store.set({ zoom: 2, x: 0.5, y: 0.5 });
  expect(heard).toBe(1);
  stop();
  store.set(wholeView);
  expect(heard).toBe(1);
  expect(store.get()).toEqual(wholeView);
});
