import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isBuilt } from './web-files.ts';

/** The web application in the tree, and what it is built from. */
export interface WebSources {
  /** Folder with `index.html` and `src/`. */
  readonly folder: string;
  /** Folders and files the build reads besides. */
  readonly alsoReads: readonly string[];
}

export type WebState = 'current' | 'outdated' | 'missing' | 'no-sources';

export type WebFailure =
  | { readonly kind: 'web-missing'; readonly folder: string }
  | { readonly kind: 'web-build-failed'; readonly output: string };

const dist = (sources: WebSources): string => join(sources.folder, 'dist');

const newest = (paths: readonly string[]): number =>
  paths.reduce((latest, path) => Math.max(latest, statSync(path).mtimeMs), 0);

/** Everything the build reads; folders too, since removing a file changes only its folder. */
const inputs = (sources: WebSources): string[] =>
  [sources.folder, ...sources.alsoReads].flatMap((path) =>
    statSync(path).isDirectory()
      ? globSync('**/*', {
          cwd: path,
          exclude: (name) => ['node_modules', 'dist', '.cache'].includes(name) || /\.test\.tsx?$/.test(name),
        }).map((name) => join(path, name))
      : [path],
  );

/** Whether the web application is built, and from the sources as they are now (the rule of `make`). */
export const webState = (sources: WebSources): WebState => {
  const hasSources = existsSync(join(sources.folder, 'index.html'));
  if (!isBuilt(dist(sources))) return hasSources ? 'missing' : 'no-sources';
  if (!hasSources) return 'current';
  const builtAt = statSync(join(dist(sources), 'index.html')).mtimeMs;
  return newest(inputs(sources)) <= builtAt ? 'current' : 'outdated';
};

const runVite = (sources: WebSources, into: string, signal?: AbortSignal) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const vite = createRequire(join(sources.folder, 'package.json')).resolve('vite/package.json');
    const program = join(dirname(vite), 'bin/vite.js');
    const child = spawn(
      process.execPath,
      [program, 'build', sources.folder, '--outDir', into, '--emptyOutDir', '--logLevel', 'warn'],
      { stdio: ['ignore', 'pipe', 'pipe'], ...(signal ? { signal, killSignal: 'SIGKILL' as const } : {}) },
    );
    let output = '';
    const gather = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });

/**
 * Builds the web application in a process of its own. It goes to a folder aside first: a build that is
 * interrupted or fails leaves the earlier one as it was.
 */
export const buildWeb = async (sources: WebSources, signal?: AbortSignal): Promise<WebFailure | null> => {
  if (webState(sources) === 'no-sources') return { kind: 'web-missing', folder: sources.folder };
  const begun = new Date();
  const aside = join(sources.folder, '.cache', `dist-${process.pid}`);
  try {
    mkdirSync(dirname(aside), { recursive: true });
    const { code, output } = await runVite(sources, aside, signal);
    if (code !== 0 || !isBuilt(aside)) return { kind: 'web-build-failed', output: output.trim() };
    rmSync(dist(sources), { recursive: true, force: true });
    renameSync(aside, dist(sources));
    // A source saved while the build ran must count as newer than it.
    utimesSync(join(dist(sources), 'index.html'), begun, begun);
    return null;
  } catch (error) {
    return { kind: 'web-build-failed', output: (error as Error).message };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
};
