/**
 * Times the rules of sharing on made-up games, the nucleolus beside the plain method in the same process, and the coalition
 * tables of the example chains on one solver thread and on two. Prints Markdown.
 *
 *     node methods/gains/bench.ts [--chains]
 */
import { parseArgs } from 'node:util';
import type { CoalitionWorth, GainsQuestion } from '@hamkor/chains';
import { coalitionWorth, usualBounds } from '@hamkor/chains';
import { coreTest, joiningSample, nucleolus, sampledShapley, shapley, stableShare } from '@hamkor/gains';
import { highsHere, highsThread, solverPool } from '@hamkor/optimiser';
import { exampleChain, exampleChains } from '../../apps/server/src/chains/examples/example-chains.ts';
import { plainNucleolus } from '../../packages/gains/plain-nucleolus.ts';
import { randomConvexGame, randomGame } from '../../packages/gains/random-game.ts';

const { values: given } = parseArgs({ options: { chains: { type: 'boolean', default: false } } });

/** Processor seconds of the quickest of some runs: what else the machine does disturbs this less than time on the clock. */
const processorSeconds = async (runs: number, work: () => unknown): Promise<number> => {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    // oxlint-disable-next-line no-await-in-loop -- runs would disturb each other
    await work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
};

const shown = (seconds: number): string =>
  seconds < 1 ? `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 0)} ms` : `${seconds.toFixed(1)} s`;

const line = async (
  what: string,
  players: number,
  work: () => unknown,
  plain: (() => unknown) | null = null,
): Promise<void> => {
  const ours = await processorSeconds(3, work);
  const other = plain === null ? null : await processorSeconds(1, plain);
  const beside = other === null ? '| ' : `${shown(other)} | ${(other / ours).toFixed(0)} ×`;
  console.log(`| ${what} | ${players} | ${shown(ours)} | ${beside} |`);
};

const games = async (): Promise<void> => {
  const solver = await highsHere();
  console.log('| what | players | ours | plain | ratio |\n| --- | --- | --- | --- | --- |');
  for (const players of [10, 14, 16, 20])
    // oxlint-disable-next-line no-await-in-loop -- measurements would disturb each other
    await line('Shapley value, exact', players, () => shapley(randomGame(1, players)));
  const large = randomGame(1, 20);
  const sample = joiningSample(20, 1000, 1);
  await line('Shapley value, 1,000 pairs of orders', 20, () =>
    sampledShapley(sample, (mask) => large.worth[mask]!),
  );
  for (const players of [4, 5, 6, 7]) {
    const game = randomConvexGame(players, players);
    // oxlint-disable-next-line no-await-in-loop
    await line(
      'nucleolus',
      players,
      () => nucleolus(game, solver),
      () => plainNucleolus(game, solver, () => 1),
    );
  }
  for (const players of [10, 12, 14]) {
    const game = randomConvexGame(5, players);
    // oxlint-disable-next-line no-await-in-loop
    await line('nucleolus', players, () => nucleolus(game, solver));
  }
  const convex = randomConvexGame(5, 14);
  await line('core test', 14, () => coreTest(convex, solver));
  const equal = convex.players.map(() => convex.worth.at(-1)! / 14);
  await line('stable share from equal shares', 14, () => stableShare(convex, equal, solver));
};

const question: GainsQuestion = {
  scenario: null,
  duties: 'returned',
  rule: 'nucleolus',
  bounds: usualBounds,
};

interface Table {
  readonly worths: readonly CoalitionWorth[];
  /** On the clock, and of all processors together. */
  readonly seconds: number;
  readonly processorSeconds: number;
}

/** Worth of every coalition of a chain on so many solver threads, with seconds on the clock. */
const table = async (id: string, threads: number): Promise<Table> => {
  const designed = await exampleChain(id);
  if (designed === null) throw new Error(`No example is called ${id}`);
  const { model } = designed;
  const masks = Array.from({ length: 2 ** model.partners.length - 1 }, (_, at) => at + 1);
  const pool = solverPool(Array.from({ length: threads }, () => highsThread()));
  // A thread loads its solver at the first call: not part of the table.
  await pool.map(
    Array.from({ length: threads }, () => 1),
    (mask, solver) => coalitionWorth(model, question, mask, solver),
  );
  const start = performance.now();
  const before = process.cpuUsage();
  const worths = await pool.map(masks, (mask, solver) => coalitionWorth(model, question, mask, solver));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  await pool.close();
  return { worths, seconds, processorSeconds: (user + system) / 1e6 };
};

const chains = async (): Promise<void> => {
  console.log('| chain | coalitions | 1 thread | 2 threads | speed-up | processor | same worths |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const { id } of exampleChains()) {
    // oxlint-disable-next-line no-await-in-loop -- measurements would disturb each other
    const [one, two] = [await table(id, 1), await table(id, 2)];
    const isSame = one.worths.every(({ worth }, at) => two.worths[at]!.worth === worth);
    const cells = [
      id,
      one.worths.length,
      shown(one.seconds),
      shown(two.seconds),
      `${(one.seconds / two.seconds).toFixed(2)} ×`,
      shown(one.processorSeconds),
      isSame ? 'yes' : 'no',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
};

await (given.chains ? chains() : games());
