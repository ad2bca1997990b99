/**
 * Asks a listening server for 200 random pairs with four criteria from another process, and tells how long its event loop
 * was held at most and what memory it took. Prints a line.
 *
 *     node methods/routing/server-socket-bench.ts
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startCorridorsApi } from '../../apps/server/src/corridors/test-corridors.ts';

/** Numbers of a linear congruential generator (Numerical Recipes), 0 to 1: the same pairs in every run. */
let state = 20261128;
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

const { app, corridors, stop } = await startCorridorsApi();
const places = corridors
  .facts()
  .nodes.filter(({ kinds }) => kinds.includes('city'))
  .map(({ id }) => id);
const pick = (): string => places[Math.floor(random() * places.length)]!;
const pairs = Array.from({ length: 200 }, (): [string, string] => {
  const from = pick();
  for (;;) {
    const to = pick();
    if (to !== from) return [from, to];
  }
});
const address = await app.listen({ port: 0, host: '127.0.0.1' });

/** Reads every answer to its end and keeps none of it. */
const reader = `
  let bytes = 0;
  for (const [from, to] of ${JSON.stringify(pairs)}) {
    const query = new URLSearchParams({ from, to, criteria: 'cost,hours,co2e,variance' });
    const answer = await fetch('${address}/api/v1/corridors/routes?' + query);
    if (answer.status !== 200) throw new Error(from + ' ' + to + ': ' + answer.status);
    for await (const piece of answer.body) bytes += piece.length;
  }
  console.log((bytes / 1e6).toFixed(0) + ' MB were answered.');
`;
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const child = spawn(process.execPath, ['--input-type=module', '--eval', reader], { stdio: 'inherit' });
const [code] = (await once(child, 'exit')) as [number | null];
if (code !== 0) throw new Error('the reader was refused');
const ms = (nanoseconds: number): string => (nanoseconds / 1e6).toFixed(0);
const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
console.log(
  `Event loop held for ${ms(delay.percentile(99))} ms at the 99th percentile, ${ms(delay.max)} ms at most; ${memory} MB at most.`,
);
await stop();
