import { expect, test } from 'vitest';
import { whenReady } from './when-ready.ts';

test('a result in time is handed on', async () => {
  expect(await whenReady(Promise.resolve(5), 1000)).toEqual({ kind: 'ready', value: 5 });
});

test('a result that does not come in time is not waited for', async () => {
  expect(await whenReady(new Promise(() => {}), 5)).toEqual({ kind: 'not-ready' });
});

test('a failure is thrown, not turned into waiting', async () => {
  await expect(whenReady(Promise.reject(new Error('broken')), 1000)).rejects.toThrow('broken');
});
