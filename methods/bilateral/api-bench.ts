/**
 * Times the answers on pairs, dependence and trends over a loaded vintage: the first reading of its parts, then every
 * address a page asks for, three times over, within one process. Prints Markdown.
 *
 *     node methods/bilateral/api-bench.ts <var folder> <vintage>
 */
import { readFacts } from '@hamkor/server';
import type { Vintage } from '../../apps/server/src/warehouse/vintage.ts';
import { dependenceRoutes } from '../../apps/server/src/dependence/routes.ts';
import { pairRoutes } from '../../apps/server/src/pairs/routes.ts';
import { connect } from '../../apps/server/src/platform/connect.ts';
import { httpServer } from '../../apps/server/src/platform/http.ts';
import { trendRoutes } from '../../apps/server/src/trends/routes.ts';
import { openWarehouse } from '../../apps/server/src/warehouse/open-warehouse.ts';
import { loadedWorldsOf } from '../../apps/server/src/world/loaded-worlds.ts';

const [varFolder, ref] = process.argv.slice(2);
const reading = readFacts();
if (reading.kind !== 'facts' || varFolder === undefined || ref === undefined)
  throw new Error('give the var folder and the name of a vintage');
const { facts } = reading;
const warehouse = openWarehouse(varFolder);
const found = warehouse.find(ref);
if (found === null) throw new Error(`no vintage ${ref}`);
const vintage: Vintage = found;
const app = await httpServer({
  db: connect({ connectionString: 'postgresql://postgres@localhost/none?host=/nonexistent', connections: 1 }),
  version: '0.0.0',
  routes: (api) => {
    // Options have a benchmark of their own.
    const studies = { of: (asked = '') => ({ kind: 'unknown-vintage', ref: asked }) as const };
    const dependencies = { facts, warehouse, waitMs: 300_000, studies };
    pairRoutes(api, dependencies);
    dependenceRoutes(api, dependencies);
    trendRoutes(api, dependencies);
  },
});

const worlds = loadedWorldsOf(warehouse, facts);
console.log(`${vintage.rows.toLocaleString('en')} rows\n\n| first reading of | ms |\n| --- | --- |`);
for (const part of ['trade', 'memberYears', 'productYears', 'suppliers'] as const) {
  const start = performance.now();
  await worlds[part](vintage);
  console.log(`| ${part} | ${(performance.now() - start).toFixed(0)} |`);
}

const asked = `vintage=${encodeURIComponent(ref)}`;
const { members } = facts.trade;
const groups: Readonly<Record<string, readonly string[]>> = {
  '/pairs': [`/pairs?${asked}`, `/pairs?${asked}&fuels=without`],
  '/pairs/:a/:b': members.flatMap((a) =>
    members.filter((b) => b !== a).map((b) => `/pairs/${a}/${b}?${asked}`),
  ),
  '/dependence': ['chapter', 'stage'].map((by) => `/dependence?${asked}&by=${by}`),
  '/dependence/:iso3/:group': members.flatMap((iso3) =>
    ['27', '39', '72', '84', '85', 'parts', 'capital'].map(
      (group) => `/dependence/${iso3}/${group}?${asked}`,
    ),
  ),
  '/trends': [
    ...['exports', 'imports', 'balance', 'intra-share', 'diversity', 'hhi', 'world-demand'].map(
      (measure) => `/trends?${asked}&measure=${measure}`,
    ),
    `/trends?${asked}&product=8704`,
  ],
};
const ask = async (path: string): Promise<{ milliseconds: number; bytes: number }> => {
  const start = performance.now();
  const { statusCode, rawPayload } = await app.inject({ method: 'GET', url: `/api/v1${path}` });
  if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`);
  return { milliseconds: performance.now() - start, bytes: rawPayload.length };
};
console.log('\n| address | first, at most | p50 | p95 | largest answer |\n| --- | --- | --- | --- | --- |');
for (const [name, paths] of Object.entries(groups)) {
  const first: number[] = [];
  const again: number[] = [];
  let bytes = 0;
  for (let round = 0; round < 4; round++)
    for (const path of paths) {
      const answer = await ask(path);
      (round === 0 ? first : again).push(answer.milliseconds);
      bytes = Math.max(bytes, answer.bytes);
    }
  again.sort((a, b) => a - b);
  const at = (q: number): string => `${again[Math.floor(q * (again.length - 1))]!.toFixed(0)} ms`;
  console.log(
    `| ${name} | ${Math.max(...first).toFixed(0)} ms | ${at(0.5)} | ${at(0.95)} | ${(bytes / 1000).toFixed(0)} kB |`,
  );
}
await app.close();
await warehouse.close();
