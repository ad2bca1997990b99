import { expect, test } from 'vitest';
import { hamkor } from './run-hamkor.ts';

test('a worker without a database says what to name, and ends', async () => {
  const { code, error } = await hamkor(['worker'], { HAMKOR_DATABASE_URL: '' });
  expect(code).toBe(2);
  expect(error).toContain('HAMKOR_DATABASE_URL');
});

test('a worker tells no password of a database that does not answer', async () => {
  const { code, error } = await hamkor(['worker', '--lang', 'ru'], {
    HAMKOR_DATABASE_URL: 'postgresql://planner:very-secret@127.0.0.1:1/chains',
  });
  expect(code).toBe(1);
  expect(error).toContain('127.0.0.1:1');
  expect(error).not.toContain('very-secret');
});

test('a number of threads that makes no sense is refused', async () => {
  const { code, error } = await hamkor(['worker', '--threads', 'many'], {
    HAMKOR_DATABASE_URL: 'postgresql://planner@127.0.0.1:1/chains',
  });
  expect(code).toBe(2);
  expect(error).toContain('many');
});
