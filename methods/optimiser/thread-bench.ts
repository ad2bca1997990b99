/**
 * What a thread costs and keeps free: MPS of half a million entries, refusal of two million, how long a cancelled solve
 * takes to end, how long the asking thread is held up meanwhile. Prints Markdown.
 *
 *     node methods/optimiser/thread-bench.ts
 */
import { highsThread, modelBuilder, nonzeroCount, readMps, writeMps } from '@hamkor/optimiser';
import type { LinearModel, Solution } from '@hamkor/optimiser';
import { marketSplit } from '../../packages/optimiser/market-split.ts';

/** A covering problem; its first relaxation alone takes HiGHS many seconds, without looking at any flag. */
const covering = (columns: number, rows: number, perColumn: number): LinearModel => {
  const builder = modelBuilder({ name: 'covering' });
  let seed = 1;
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let row = 0; row < rows; row++) builder.row({ lower: 20 });
  for (let column = 0; column < columns; column++) {
    builder.column({ cost: 1 + 20 * next(), isInteger: true, upper: 1 });
    for (let entry = 0; entry < perColumn; entry++)
      builder.entry(Math.floor(rows * next()), column, 1 + Math.floor(20 * next()));
  }
  return builder.build();
};

const timed = <T>(what: string, work: () => T): T => {
  const began = performance.now();
  const result = work();
  console.log(`| ${what} | ${(performance.now() - began).toFixed(0)} |`);
  return result;
};

console.log('| what | ms |\n| --- | --- |');
const half = timed('building a model of 500,000 entries', () => covering(50_000, 20_000, 10));
const text = timed(`writing it as MPS (${nonzeroCount(half)} entries)`, () => writeMps(half));
timed(`reading it again (${(text.length / 1e6).toFixed(1)} MB)`, () => readMps(text));

const solver = highsThread();
const large = covering(200_000, 80_000, 10);
const asked = performance.now();
const refused = await solver.solve(large);
console.log(
  `| ${refused.kind}: ${nonzeroCount(large)} entries | ${(performance.now() - asked).toFixed(1)} |`,
);

/** Cancels after `after` ms of solving, and watches how late a timer of 5 ms comes here meanwhile. */
const cancelled = async (what: string, model: LinearModel, after: number): Promise<void> => {
  const stop = new AbortController();
  let told = 0;
  let last = performance.now();
  let lag = 0;
  const watch = setInterval(() => {
    const now = performance.now();
    lag = Math.max(lag, now - last - 5);
    last = now;
  }, 5);
  setTimeout(() => {
    told = performance.now();
    stop.abort();
  }, after);
  const solution: Solution = await solver.solve(model, { signal: stop.signal });
  const waited = performance.now() - told;
  clearInterval(watch);
  console.log(`| cancel: ${what} (${solution.kind}) | ${waited.toFixed(0)} |`);
  console.log(`| longest this thread was held up meanwhile | ${lag.toFixed(0)} |`);
};
await cancelled('market split in its search', marketSplit(40, 5), 3000);
await cancelled('covering, 500,000 entries, in its first relaxation', half, 5000);

const small = marketSplit(8, 2);
await solver.solve(small);
const many = performance.now();
for (let turn = 0; turn < 100; turn++) await solver.solve(small);
console.log(
  `| a small programme asked of the thread, mean of 100 | ${((performance.now() - many) / 100).toFixed(1)} |`,
);
await solver.close();
