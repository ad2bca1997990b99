/**
 * One product on the shipped facts for all test files that change nothing in it, started before them as a person
 * starts it: finding the options of all members takes as long as looking at ten pages.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromium } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product listens, without a slash at the end. */
    readonly shippedSite: string;
  }
}

const program = join(import.meta.dirname, '../apps/cli/bin/hamkor.js');

const shippedSite = async ({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> => {
  if (chromium === null) return undefined;
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-site-'));
  // Forked, so that it ends when this process does, however that ends.
  const child = fork(program, ['start', '--json', '--port', '0'], {
    env: { PATH: process.env['PATH'], LANG: 'C', HAMKOR_VAR: varFolder },
    execArgv: [],
    silent: true,
  });
  const output = { out: '', error: '' };
  child.stderr?.on('data', (chunk: Buffer) => (output.error += chunk.toString()));
  const started = new Promise<true>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output.out += chunk.toString();
      if (output.out.includes('}')) resolve(true);
    });
  });
  const ended = once(child, 'close').then(() => false);
  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    await ended;
    rmSync(varFolder, { recursive: true, force: true });
  };
  if (!(await Promise.race([started, ended]))) {
    await stop();
    throw new Error(`the product did not start: ${output.error}`);
  }
  const { address } = JSON.parse(output.out) as { address: string };
  provide('shippedSite', address.replace(/\/$/, ''));
  return stop;
};

export default shippedSite;
