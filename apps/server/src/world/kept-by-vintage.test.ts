import { expect, test } from 'vitest';
import type { Vintage } from '../warehouse/vintage.ts';
import { keptByVintage } from './kept-by-vintage.ts';

const vintage = (name: string, content = '000000000000') => ({ name, content }) as Vintage;

test('makes a part once, even when asked twice at once', async () => {
  const kept = keptByVintage();
  let made = 0;
  const ask = () => kept.part(vintage('a'), 'world', () => ++made);
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(1);
  expect(await kept.part(vintage('a'), 'years', () => 'other')).toBe('other');
});

test('another content of the same name is another vintage', async () => {
  const kept = keptByVintage();
  expect(await kept.part(vintage('a', '1'), 'world', () => 1)).toBe(1);
  expect(await kept.part(vintage('a', '2'), 'world', () => 2)).toBe(2);
});

test('lets go of the vintage not asked for longest', async () => {
  const kept = keptByVintage();
  const made: string[] = [];
  const ask = (name: string) => kept.part(vintage(name), 'world', () => made.push(name));
  await ask('a');
  await ask('b');
  await ask('a');
  await ask('c');
  await ask('a');
  expect(made).toEqual(['a', 'b', 'c']);
  await ask('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

const failing = (): never => {
  throw new Error('no file');
};

test('a failure is told, and not kept', async () => {
  const kept = keptByVintage();
  await expect(kept.part(vintage('a'), 'world', failing)).rejects.toThrow('no file');
  expect(await kept.part(vintage('a'), 'world', () => 'read')).toBe('read');
});
