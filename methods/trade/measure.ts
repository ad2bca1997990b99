/** Measurements for benchmarks: processor time within this process, and seconds and memory of a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Processor seconds of the quickest of some runs (all threads: compiling and collecting garbage count too). What else
 * the machine is doing disturbs this less than time on the clock.
 */
export const quickest = (runs: number, work: () => unknown): number => {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return best / 1e6;
};

export interface ProcessCost {
  /** From start to end as a person waits. */
  readonly seconds: number;
  /** Time of all processor cores together. */
  readonly cpuSeconds: number;
  /** Largest resident set. */
  readonly megabytes: number;
}

/**
 * What a process writes when it ends: its times, and its own largest resident set. On Linux the latter is taken from
 * the kernel's VmHWM, because the maximum of getrusage counts the memory of the parent at the moment of the fork.
 */
const reporter = (file: string): string =>
  `data:text/javascript,${encodeURIComponent(
    `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
     process.on('exit', () => {
       const usage = process.resourceUsage();
       const status = '/proc/self/status';
       const own = existsSync(status) && /VmHWM:\\s+(\\d+)/.exec(readFileSync(status, 'utf8'));
       writeFileSync(${JSON.stringify(file)}, JSON.stringify({ ...usage, maxRSS: own ? Number(own[1]) : usage.maxRSS }));
     });`,
  )}`;

/** Runs Node on these arguments several times, as a process of its own; the quickest run and the largest memory. */
export const processCost = (runs: number, args: readonly string[]): ProcessCost => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-bench-'));
  const usageFile = join(folder, 'usage.json');
  const costs = Array.from({ length: runs }, (): ProcessCost => {
    const start = performance.now();
    const ended = spawnSync(process.execPath, ['--import', reporter(usageFile), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const seconds = (performance.now() - start) / 1000;
    if (ended.status !== 0) throw new Error(`${args.join(' ')} ended with ${ended.status}`);
    const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
    return {
      seconds,
      cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
      megabytes: usage.maxRSS / 1024,
    };
  });
  rmSync(folder, { recursive: true });
  return {
    seconds: Math.min(...costs.map(({ seconds }) => seconds)),
    cpuSeconds: Math.min(...costs.map(({ cpuSeconds }) => cpuSeconds)),
    megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)),
  };
};
