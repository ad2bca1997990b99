import type { ActReaders } from '@hamkor/acts';
import { verifyRun } from '@hamkor/acts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import { appendAct } from './append-act.ts';
import { keptOf } from './act-mapping.ts';
import { keptFrom } from './read-acts.ts';

const everybody: ActReaders = { scope: 'public', states: [], ownerState: null, ownerOrganisation: null };
const content = (id: string) => ({
  kind: 'test.note',
  subject: { type: 'note', id },
  actor: { account: null, role: null, state: null, organisation: null },
  source: null,
  body: { text: 'п' },
});

describe.skipIf(!hasPostgres)(databaseTitle('the log of acts'), () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startTestDatabase();
  });
  afterAll(() => database.stop());

  test('takes acts of many writers at once into one chain', async () => {
    const { app, db } = database;
    const now = () => new Date();
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        app.transaction().execute((transaction) => appendAct(transaction, content(`n${n}`), everybody, now)),
      ),
    );
    const run = (await keptFrom(db, 1, 100)).map(keptOf);
    expect(run).toHaveLength(40);
    expect(verifyRun(null, run)).toEqual([]);
  });
});
