/** Support for tests: the command line as a person runs it, in a process of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../bin/hamkor.js');

export interface Run {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly output: { out: string; error: string };
  /** Exit code once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts `hamkor` with nothing of this machine's settings but what is given. */
export const runHamkor = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  node: string = process.execPath,
): Run => {
  const child = spawn(node, [program, ...args], {
    env: { PATH: process.env['PATH'], LANG: 'C', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.error += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code));
  });
  return { child, output, ended };
};

/** Runs `hamkor` to its end. */
export const hamkor = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; out: string; error: string }> => {
  const { output, ended } = runHamkor(args, env);
  const code = await ended;
  return { code, ...output };
};

/** Numbers of the processes whose command line has this text: on Linux only. */
export const processesNaming = (text: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
      } catch {
        return false;
      }
    })
    .map(Number);
