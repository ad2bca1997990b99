/**
 * Times what the server answers about corridors on the shipped network: the first question, 200 random pairs, the analyses,
 * a batch on threads. Prints Markdown.
 *
 *     node methods/routing/server-bench.ts
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFacts } from '@hamkor/server';
import { corridorService } from '../../apps/server/src/corridors/corridor-service.ts';
import { corridorRoutes } from '../../apps/server/src/corridors/routes.ts';
import { shippedCorridors } from '../../apps/server/src/facts/corridors.ts';
import { connect } from '../../apps/server/src/platform/connect.ts';
import { httpServer } from '../../apps/server/src/platform/http.ts';

const reading = readFacts();
if (reading.kind !== 'facts') throw new Error('the shipped facts do not pass their checks');
const { facts } = reading;
const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-bench-'));
const corridors = corridorService({
  varFolder,
  readFacts: shippedCorridors,
  now: () => new Date(),
  onDefect: (reason) => console.error(reason),
});
const app = await httpServer({
  db: connect({ connectionString: 'postgresql://postgres@localhost/none?host=/nonexistent', connections: 1 }),
  version: '0.0.0',
  routes: (api) => corridorRoutes(api, { corridors, facts, waitMs: 300_000 }),
});

interface Timed {
  readonly ms: number;
  readonly bytes: number;
  readonly text: string;
}
const ask = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Timed> => {
  const began = performance.now();
  const { statusCode, rawPayload } = await app.inject({ method: 'GET', url: `/api/v1${path}`, headers });
  const ms = performance.now() - began;
  if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`);
  return { ms, bytes: rawPayload.length, text: rawPayload.toString() };
};
const at = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? NaN;
const whole = (value: number): string => value.toFixed(0);

const first = await ask('/corridors/routes?from=greatstone&to=UZTAS');
console.log(`First question, tables read and network opened: ${whole(first.ms)} ms\n`);

/** Numbers of a linear congruential generator (Numerical Recipes), 0 to 1: the same pairs in every run. */
let state = 20261128;
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
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

console.log('| 200 random pairs | p50 ms | p95 ms | most ms | p50 kB | most kB | routes p50 | most |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
const kinds = [
  ['three criteria', 'criteria=cost,hours,co2e', {}],
  ['four criteria', 'criteria=cost,hours,co2e,variance', {}],
  ['three, 30 t, packed', 'tonnes=30', { 'accept-encoding': 'br' }],
] as const;
for (const [name, fields, headers] of kinds) {
  const answers: (Omit<Timed, 'text'> & { readonly routes: number })[] = [];
  for (const [from, to] of pairs) {
    const { text, ...answer } = await ask(`/corridors/routes?from=${from}&to=${to}&${fields}`, headers);
    const isPlain = !('accept-encoding' in headers);
    const routes = isPlain ? (JSON.parse(text) as { routes: unknown[] }).routes.length : NaN;
    answers.push({ ...answer, routes });
  }
  const ms = answers.map((answer) => answer.ms);
  const kB = answers.map(({ bytes }) => bytes / 1000);
  const routes = answers.map((answer) => answer.routes);
  const told = (value: number): string => (Number.isNaN(value) ? '' : whole(value));
  console.log(
    `| ${name} | ${at(ms, 0.5).toFixed(1)} | ${at(ms, 0.95).toFixed(1)} | ${at(ms, 1).toFixed(1)} | ${whole(at(kB, 0.5))} | ${whole(at(kB, 1))} | ${told(at(routes, 0.5))} | ${told(at(routes, 1))} |`,
  );
}

const peak = (): string => `${whole(process.resourceUsage().maxRSS / 1024)} MB`;
console.log(`\nMemory so far: ${peak()} at most.`);
console.log('\n| analysis, thread started anew | ms | kB |\n| --- | --- | --- |');
for (const path of [
  '/corridors/network',
  '/corridors/reach?from=greatstone',
  '/corridors/access',
  '/corridors/criticality',
  '/corridors/criticality?set=parks',
  '/corridors/fixes',
  '/corridors/fixes?set=parks',
  '/corridors/green',
]) {
  const { ms, bytes } = await ask(path);
  console.log(`| ${path} | ${whole(ms)} | ${whole(bytes / 1000)} |`);
}
const began = performance.now();
const best = await corridors.bestRoutes();
console.log(`| best ways of ${best.size} pairs of members | ${whole(performance.now() - began)} | |`);

const batchOf = places.flatMap((from) => places.map((to) => [from, to])).filter(([from, to]) => from !== to);
const { body } = await app.inject({
  method: 'POST',
  url: '/api/v1/corridors/batches',
  payload: { pairs: batchOf.slice(0, 10_000), tonnes: 20 },
});
const { id } = JSON.parse(body) as { readonly id: string };
const start = performance.now();
await new Promise<void>((resolve) => {
  const stop = corridors.batches().watch(id, ({ state: now }) => {
    if (now === 'running') return;
    stop();
    resolve();
  });
});
const record = corridors.batches().find(id);
const seconds = (performance.now() - start) / 1000;
console.log(
  `\nA batch of ${record?.pairs} pairs, three criteria, ${record?.state}: ${seconds.toFixed(1)} s, ${whole((record?.done ?? 0) / seconds)} pairs a second, ${record?.routes} routes.`,
);
console.log(
  `Memory of the process with its threads: ${whole(process.resourceUsage().maxRSS / 1024)} MB at most.`,
);
await app.close();
await corridors.close();
rmSync(varFolder, { recursive: true, force: true });
