import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chained,
  commitment,
  committedText,
  entryLeaf,
  makeReceipt,
  merkleTree,
  nodeSigner,
  signCheckpoint,
} from '@hamkor/acts';
import type { FactsReading, LogCheck } from '@hamkor/server';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendAct } from '../../server/src/acts/append-act.ts';
import { everybody, note } from '../../server/src/acts/test-notes.ts';
import type { TestDatabase } from '../../server/src/platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../../server/src/platform/test-database.ts';
import { hamkor } from './run-hamkor.ts';
import type { Terminal } from './terminal.ts';
import { terminalIn } from './terminal.ts';
import { reportLog } from './verify-log.ts';
import { reportFacts } from './verify.ts';

const home = mkdtempSync(join(tmpdir(), 'hamkor-verify-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A terminal that keeps what it is told. */
const listening = async (): Promise<{ terminal: Terminal; lines: string[] }> => {
  const lines: string[] = [];
  const terminal: Terminal = {
    ...(await terminalIn('en')),
    say: (line) => lines.push(`say ${line}`),
    fail: (line) => lines.push(`fail ${line}`),
  };
  return { terminal, lines };
};

describe('hamkor verify', () => {
  test('names every table of every origin that is shipped', async () => {
    const { code, out, error } = await hamkor(['verify', '--json'], { HAMKOR_VAR: home });
    expect(error).toBe('');
    expect(code).toBe(0);
    const { ok, origins, log } = JSON.parse(out) as {
      ok: boolean;
      origins: { tables: { sha256: string }[] }[];
      log: LogCheck;
    };
    expect(ok).toBe(true);
    expect(log).toEqual({ kind: 'no-log' });
    expect(origins.length).toBeGreaterThan(5);
    for (const { tables } of origins)
      for (const { sha256 } of tables) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('prints a line for every problem and fails', async () => {
    const { terminal, lines } = await listening();
    const broken: FactsReading = {
      kind: 'bad-facts',
      problems: [
        {
          kind: 'bad-checksum',
          file: 'parks/parks.csv',
          found: 'sha256 00',
          expected: 'sha256 01',
          mend: 'restore the table',
        },
      ],
    };
    reportFacts(terminal, broken, false);
    expect(lines).toEqual([
      'fail parks/parks.csv: found sha256 00, expected sha256 01; restore the table',
      'fail The shipped facts are broken in 1 place.',
    ]);
  });
});

describe('hamkor verify on a log of acts', () => {
  test('says where it is wrong, and that it was not read while a server has it open', async () => {
    const { terminal, lines } = await listening();
    const fault = { seq: 7, kind: 'hash', detail: 'a ≠ b' };
    const counts = { size: 9, checkedTo: 9, contents: 9, checkpoints: 2 };
    reportLog(terminal, { kind: 'verdict', ...counts, isSound: false, faults: [fault] }, false);
    reportLog(terminal, { kind: 'in-use', folder: '/var/postgres', pid: 17 }, false);
    reportLog(terminal, { kind: 'database-unreachable', url: 'postgresql://db', reason: 'gone' }, false);
    expect(lines).toEqual([
      'fail Act 7: hash (a ≠ b)',
      expect.stringMatching(/^fail The log of acts has been changed/),
      expect.stringMatching(/^fail The log of acts was not read: .*process 17.*\/api\/v1\/log\/verdict/),
      expect.stringMatching(/^fail The database postgresql:\/\/db cannot be reached/),
    ]);
  });

  describe.skipIf(!hasPostgres)(databaseTitle('on a PostgreSQL server'), () => {
    let server: TestDatabase;
    beforeAll(async () => {
      server = await startTestDatabase();
    });
    afterAll(() => server.stop());

    test('finds it whole, and one changed letter', async () => {
      const { db, connectionString } = server;
      const { content, readers } = note('a');
      const append = () =>
        db.transaction().execute((transaction) => appendAct(transaction, content, readers, () => new Date()));
      await append();
      await append();
      const env = { HAMKOR_VAR: home, HAMKOR_DATABASE_URL: connectionString };
      const whole = await hamkor(['verify'], env);
      expect(whole.error).toBe('');
      expect(whole.out).toContain('The log of acts is whole: 2 acts');
      await sql`alter table act disable trigger all`.execute(db);
      await sql`update act set text = replace(text, 'заметка', 'заметки') where seq = 2`.execute(db);
      const broken = await hamkor(['verify', '--json'], env);
      expect(broken.code).toBe(1);
      expect(broken.error).toContain('Act 2: content');
      expect(JSON.parse(broken.out)).toMatchObject({ ok: false, log: { isSound: false } });
    });
  });
});

describe('hamkor verify --receipt', () => {
  const salt = 'ab'.repeat(32);
  const drawing = join(home, 'drawing.txt');
  const file = join(home, 'receipt.json');
  const content = {
    ...note('a').content,
    at: '2026-11-29T10:00:00.000Z',
    body: { digest: commitment(salt, 'лист 1') },
  };
  const act = chained(null, { content, readers: everybody, salt: 'cd'.repeat(32) });
  const tree = merkleTree();
  tree.append(entryLeaf(act.entry));
  const signed = signCheckpoint(1, tree.root(1), content.at, nodeSigner(new Uint8Array(32).fill(1)));
  const disclosed = { salt: act.salt, text: committedText(content, everybody) };
  const receipt = makeReceipt(act.entry, disclosed, tree.inclusion(0, 1), signed);
  const write = (document: unknown): void => writeFileSync(file, JSON.stringify(document));
  const verify = (...args: readonly string[]) => hamkor(['verify', '--receipt', file, ...args]);
  beforeAll(() => writeFileSync(drawing, 'лист 1'));

  test('needs neither server nor database', async () => {
    write(receipt);
    const { code, out } = await verify('--file', drawing, '--salt', salt, '--key', signed.verifierKey);
    expect(out).toContain('Act 1 of 2026-11-29T10:00:00.000Z stands in the log');
    expect(out).toContain(`Signed by ${signed.verifierKey}`);
    expect(out).toContain('is the file that was committed to');
    expect(code).toBe(0);
  });

  test.each<[string, () => unknown, readonly string[], number, string]>([
    [
      'another file',
      () => receipt,
      ['--file', file, '--salt', salt],
      1,
      'not the ones that were committed to',
    ],
    ['another salt', () => receipt, ['--file', drawing, '--salt', 'ef'.repeat(32)], 1, 'not the ones'],
    [
      'a file and no content',
      () => ({ ...receipt, disclosed: null }),
      ['--file', drawing, '--salt', salt],
      1,
      'discloses no commitment',
    ],
    ['another key', () => receipt, ['--key', 'other+00000000+AA'], 1, 'another key than the one given'],
    [
      'a changed entry',
      () => ({ ...receipt, entry: { ...act.entry, at: '2025-01-01T00:00:00.000Z' } }),
      [],
      1,
      'it was changed',
    ],
    ['a file without salt', () => receipt, ['--file', drawing], 2, '--file and --salt go together'],
    ['something else', () => ({ format: 'letter' }), [], 2, 'is not a receipt'],
  ])('refuses %s', async (_title, document, args, code, line) => {
    write(document());
    const answer = await verify(...args, '--json');
    expect(answer.error).toContain(line);
    expect(answer.code).toBe(code);
  });

  test('says that a file cannot be read, and that options go together', async () => {
    const absent = await hamkor(['verify', '--receipt', join(home, 'absent.json')]);
    expect(absent).toMatchObject({ code: 2, out: '' });
    expect(absent.error).toContain('cannot be read');
    expect((await hamkor(['verify', '--salt', salt])).error).toContain('go with --receipt');
  });
});
