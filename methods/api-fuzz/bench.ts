/**
 * The long run of the fuzz: `node methods/api-fuzz/bench.ts [--requests 50000] [--seed 1]`. Prints how many answers of
 * each status there were, and every fault with its request; ends with 1 where there is any.
 */
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { startFuzzedServer } from './fuzzed-server.ts';

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' } },
});
const server = await startFuzzedServer();
const began = performance.now();
const result = await fuzz(server.app, Number(values.requests), Number(values.seed), server.headers);
const seconds = (performance.now() - began) / 1000;
console.log(`${result.requests} requests to ${result.operations} operations in ${seconds.toFixed(0)} s`);
for (const [status, count] of Object.entries(result.statuses)) console.log(`${status}: ${count}`);
for (const { request, status, why, body } of result.faults.slice(0, 50))
  console.log(
    `${status} ${why} ${request.method} ${request.url.slice(0, 300)} ${request.payload?.slice(0, 300) ?? ''}\n  ${body}`,
  );
console.log(`${result.faults.length} faults`);
await server.stop();
process.exitCode = result.faults.length === 0 ? 0 : 1;
