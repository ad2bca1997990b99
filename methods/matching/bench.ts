/**
 * How well and how fast matching finds, each part in a process of its own. Prints Markdown.
 *
 *     node methods/matching/bench.ts [--only quality|market|speed]
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: given } = parseArgs({ options: { only: { type: 'string' } } });
for (const part of ['quality', 'market', 'speed']) {
  if (given.only !== undefined && given.only !== part) continue;
  const file = join(import.meta.dirname, `${part}-bench.ts`);
  const ended = spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' });
  if (ended.status !== 0) process.exitCode = 1;
}
