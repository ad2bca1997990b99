import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hamkor } from './run-hamkor.ts';

const home = mkdtempSync(join(tmpdir(), 'hamkor-doctor-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Report {
  readonly ok: boolean;
  readonly findings: readonly { check: string; level: string; found: string; mend: string | null }[];
}

const finding = (text: string, check: string) =>
  (JSON.parse(text) as Report).findings.find((one) => one.check === check);

describe('hamkor doctor', () => {
  test('finds a whole installation well, and creates no database by looking', async () => {
    const folder = join(home, 'var');
    const { code, out, error } = await hamkor(['doctor', '--json', '--port', '0'], { HAMKOR_VAR: folder });
    expect(error).toBe('');
    expect(code).toBe(0);
    const report = JSON.parse(out) as Report;
    expect(report.ok).toBe(true);
    expect(report.findings.map(({ check }) => check)).toEqual([
      'Node.js',
      'packages',
      'shipped facts',
      'data folder',
      'free space',
      'port',
      'database',
      'web application',
      'Chromium',
    ]);
    expect(finding(out, 'database')?.found).toMatch(/^embedded PostgreSQL \d+\.\d+ starts$/);
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
  }, 120_000);

  test('says of everything that is wrong how to mend it, and exits with 1', async () => {
    writeFileSync(join(home, 'file'), '');
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = String((other.address() as AddressInfo).port);
    const env = {
      HAMKOR_VAR: join(home, 'file'),
      HAMKOR_DATABASE_URL: 'postgresql://u:secret@127.0.0.1:1/none',
    };
    const { code, out, error } = await hamkor(['doctor', '--json', '--port', port], env);
    await new Promise((resolve) => other.close(resolve));
    expect(code).toBe(1);
    expect(error).toContain('1 check has failed');
    expect(finding(out, 'data folder')).toMatchObject({ level: 'warn' });
    expect(finding(out, 'port')).toMatchObject({
      level: 'warn',
      mend: expect.stringContaining('--port') as string,
    });
    expect(finding(out, 'database')).toMatchObject({
      level: 'fail',
      mend: expect.stringContaining('HAMKOR_DATABASE_URL') as string,
    });
    expect(out).not.toContain('secret');
  }, 60_000);

  test('fails on a folder that the embedded database cannot write', async () => {
    writeFileSync(join(home, 'file'), '');
    const { code, out } = await hamkor(['doctor', '--port', '0'], { HAMKOR_VAR: join(home, 'file') });
    expect(code).toBe(1);
    expect(out).toMatch(/FAIL {2}data folder .*\n +→ It cannot be written/);
  }, 60_000);
});
