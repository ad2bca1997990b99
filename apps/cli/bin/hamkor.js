#!/usr/bin/env node
/**
 * Plain JavaScript that an old Node can read too: Hamkor itself is TypeScript, which Node runs directly
 * from version 24 on. On Linux that Node comes as an ordinary dependency; an older one hands over to it.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const needed = 24;
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Compiled code is kept, which halves the time to start; anywhere writable will do. */
const useCompileCache = () => {
  let folder = join(root, 'node_modules/.cache/hamkor/compiled');
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    folder = join(tmpdir(), 'hamkor-compiled');
  }
  module.enableCompileCache?.(folder);
  process.env.NODE_COMPILE_CACHE ??= folder;
};

/** Runs the same command on another Node and ends as it ends. */
const handOver = (node) => {
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
};

/** Says in the reader's language that this Node is too old; the catalogues are plain JSON. */
const refuse = () => {
  const wish = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  const locale = ['ru', 'zh'].find((known) => wish.startsWith(known)) ?? 'en';
  const file = join(root, `packages/messages/catalogue/${locale}/cli.json`);
  const text = JSON.parse(readFileSync(file, 'utf8')).main.oldNode;
  console.error(text.replace('{found}', process.versions.node).replace('{needed}', String(needed)));
  process.exitCode = 1;
};

if (Number.parseInt(process.versions.node, 10) >= needed) {
  useCompileCache();
  await import('../src/main.ts');
} else {
  const bundled = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(bundled)) handOver(bundled);
  else refuse();
}
