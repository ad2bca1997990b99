import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hamkor } from './run-hamkor.ts';

const root = join(import.meta.dirname, '../../..');

describe('hamkor', () => {
  test.each([
    ['en', 'Usage: hamkor'],
    ['ru', 'Использование: hamkor'],
    ['zh', '用法： hamkor'],
  ])('lists its commands in %s', async (lang, usage) => {
    const { code, out } = await hamkor(['--lang', lang, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(usage);
    for (const command of ['start', 'doctor', 'verify'])
      expect(out).toMatch(new RegExp(`^ +${command} `, 'm'));
  });

  test('speaks the language of the system', async () => {
    expect((await hamkor(['start', '--help'], { LANG: 'ru_RU.UTF-8' })).out).toContain('Параметры:');
    expect((await hamkor(['start', '--help'], { LC_ALL: 'zh_CN.UTF-8', LANG: 'ru_RU.UTF-8' })).out).toContain(
      '选项：',
    );
    expect((await hamkor(['start', '--help'], { LANG: 'fr_FR.UTF-8' })).out).toContain('Options:');
  });

  test('without a command gives its help', async () => {
    expect((await hamkor([])).out).toContain('Usage: hamkor');
  });
});

/** A Node of this machine that is too old to run Hamkor itself. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .filter((file) => existsSync(file))
  .find((file) => {
    const [major] = spawnSync(file, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.split('.');
    return Number(major) >= 18 && Number(major) < 24;
  });

const run = (program: string, args: readonly string[], lang = 'C') =>
  spawnSync(oldNode!, [program, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: lang },
  });

describe.skipIf(!oldNode)(oldNode ? 'an old Node' : 'an old Node (skipped: none on this machine)', () => {
  const bundled = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  test.skipIf(!existsSync(bundled))('hands over to the one that came with the packages', () => {
    const program = join(root, 'apps/cli/bin/hamkor.js');
    expect(run(program, ['--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n' });
    expect(run(program, ['begin'])).toMatchObject({ status: 2 });
  });

  test('says what it is and what is needed where there is no other', () => {
    const bare = mkdtempSync(join(tmpdir(), 'hamkor-bare-'));
    for (const path of ['apps/cli/bin', 'apps/cli/package.json', 'packages/messages/catalogue'])
      cpSync(join(root, path), join(bare, path), { recursive: true });
    const { status, stderr } = run(join(bare, 'apps/cli/bin/hamkor.js'), ['start']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Hamkor needs Node.js 24 or newer; this is Node.js \d+\.\d+\.\d+\. .*npm ci/);
    const russian = run(join(bare, 'apps/cli/bin/hamkor.js'), ['start'], 'ru_RU.UTF-8');
    expect(russian.stderr).toContain('требуется Node.js версии 24');
    rmSync(bare, { recursive: true });
  });
});
