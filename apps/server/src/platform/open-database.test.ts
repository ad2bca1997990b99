import { describe, expect, test } from 'vitest';
import { openServer, withoutPassword } from './open-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from './test-database.ts';

test.each([
  ['postgresql://u:secret@db:5432/hamkor', 'postgresql://u:…@db:5432/hamkor'],
  ['postgresql://u@db/hamkor?password=secret', 'postgresql://u@db/hamkor?password=…'],
  ['postgresql://u@db/hamkor', 'postgresql://u@db/hamkor'],
  ['secret', '…'],
])('%s is shown as %s', (url, shown) => {
  expect(withoutPassword(url)).toBe(shown);
});

test('what is no address of PostgreSQL is refused', async () => {
  expect(await openServer('mysql://db/hamkor')).toEqual({
    kind: 'bad-database-url',
    url: 'mysql://db/hamkor',
  });
  expect(await openServer('hamkor')).toMatchObject({ kind: 'bad-database-url' });
});

test('a server that does not answer is told with its reason and without its password', async () => {
  const result = await openServer('postgresql://u:secret@127.0.0.1:1/hamkor');
  expect(result).toMatchObject({ kind: 'database-unreachable', url: 'postgresql://u:…@127.0.0.1:1/hamkor' });
  expect(JSON.stringify(result)).toContain('ECONNREFUSED');
  expect(JSON.stringify(result)).not.toContain('secret');
});

describe.skipIf(!hasPostgres)(databaseTitle('a PostgreSQL server'), () => {
  test('is opened by its address; a database it does not have is told', async () => {
    const database = await startTestDatabase();
    const opened = await openServer(database.connectionString);
    expect(opened).toMatchObject({ kind: 'open', data: 'server' });
    if (opened.kind === 'open') await opened.close();
    const missing = await openServer(database.connectionString.replace('hamkor_1', 'atlantis'));
    expect(missing).toMatchObject({
      kind: 'database-unreachable',
      reason: 'database "atlantis" does not exist',
    });
    await database.stop();
  });
});
