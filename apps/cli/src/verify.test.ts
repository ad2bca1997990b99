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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendAct } from '../../server/src/acts/append-act.ts';
import { everybody, note } from '../../server/src/acts/test-notes.ts';
import { runStatement } from '../../server/src/acts/test-statement.ts';
import type { TestDatabase } from '../../server/src/platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../../server/src/platform/test-database.ts';
import { hamkor } from './run-hamkor.ts';
import type { Terminal } from './terminal.ts';
import { terminalIn } from './terminal.ts';
import { reportLog } from './verify-log.ts';
import type { GivenReceipt } from './verify-receipt.ts';
import { checkReceipt } from './verify-receipt.ts';
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
    refuse: (line) => lines.push(`refuse ${line}`),
    print: (document) => lines.push(`print ${JSON.stringify(document)}`),
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
    reportLog(terminal, { kind: 'verdict', ...counts, isSound: false, faults: [fault], tables: [] }, false);
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
      await runStatement(
        db,
        `insert into state_policy (state, act, valid_from, basis, rules) values ('KAZ', 1, '2026-01-01', null, '{}')`,
      );
      const astray = await hamkor(['verify'], env);
      expect(astray.code).toBe(1);
      expect(astray.out).toContain('The log of acts is whole: 2 acts');
      expect(astray.error).toContain('hamkor verify --rebuild');
      const mended = await hamkor(['verify', '--rebuild'], env);
      expect(mended).toMatchObject({ code: 0, error: '' });
      expect(mended.out).toContain('The tables “registry” are what the log makes of them.');
      await runStatement(db, `alter table act disable trigger all`);
      await runStatement(db, `update act set text = replace(text, 'заметка', 'заметки') where seq = 2`);
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

  const changed = { ...act.entry, at: '2025-01-01T00:00:00.000Z' };
  test.each<[string, unknown, Omit<GivenReceipt, 'receipt'>, string]>([
    ['another file', receipt, { file, salt }, 'fail The file and the salt are not the ones'],
    ['another salt', receipt, { file: drawing, salt: 'ef'.repeat(32) }, 'fail The file and the salt'],
    [
      'a file and no content',
      { ...receipt, disclosed: null },
      { file: drawing, salt },
      'fail The act of this',
    ],
    ['another key', receipt, { key: 'other+00000000+AA' }, 'fail The receipt is signed by another key'],
    ['a changed entry', { ...receipt, entry: changed }, {}, 'fail The entry does not hash to what it says'],
    ['a file without salt', receipt, { file: drawing }, 'refuse --file and --salt go together'],
    ['something else', { format: 'letter' }, {}, 'refuse '],
  ])('refuses %s', async (_title, document, given, line) => {
    write(document);
    const { terminal, lines } = await listening();
    checkReceipt(terminal, { receipt: file, ...given }, true);
    expect(lines[0]).toContain(line);
    expect(lines.slice(1).join()).not.toContain('"ok":true');
  });

  test('says what it proves in one document', async () => {
    write(receipt);
    const { terminal, lines } = await listening();
    checkReceipt(terminal, { receipt: file, file: drawing, salt }, true);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!.slice(6))).toMatchObject({ ok: true, kind: 'valid', isFile: true });
  });

  test('says that a file cannot be read, and that options go together', async () => {
    const { terminal, lines } = await listening();
    checkReceipt(terminal, { receipt: join(home, 'absent.json') }, false);
    expect(lines).toEqual([expect.stringMatching(/^refuse .*absent.json cannot be read/)]);
    const lonely = await hamkor(['verify', '--salt', salt]);
    expect(lonely).toMatchObject({ code: 2, out: '' });
    expect(lonely.error).toContain('go with --receipt');
  });
});
