/**
 * Runs the benchmarks of routing, each in a process of its own so that none warms or fills the memory of another.
 * Prints Markdown.
 *
 *     node methods/routing/bench.ts [--only large]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const benches = ['washington-dc', 'large', 'plain', 'network'];

const { values: given } = parseArgs({ options: { only: { type: 'string' } } });
for (const bench of benches) {
  const file = join(import.meta.dirname, `${bench}-bench.ts`);
  if ((given.only !== undefined && given.only !== bench) || !existsSync(file)) continue;
  const ended = spawnSync(process.execPath, [file], { stdio: 'inherit' });
  if (ended.status !== 0) process.exitCode = 1;
}
