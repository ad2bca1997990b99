import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { background } from './background.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-background-'));
afterAll(() => rmSync(folder, { recursive: true }));

const moduleOf = (name: string, code: string): URL => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads';\n${code}`);
  return pathToFileURL(file);
};

interface Sums {
  readonly sum: number;
  readonly product: number;
}

test('each part is there as soon as it is done, and is computed once', async () => {
  const module = moduleOf(
    'sums',
    `parentPort.postMessage({ part: 'sum', result: workerData.a + workerData.b });
     setTimeout(() => parentPort.postMessage({ part: 'product', result: Math.random() }), 50);`,
  );
  const results = background<Sums>(module, ['sum', 'product'], { a: 2, b: 3 });
  results.warm();
  expect(await results.part('sum')).toBe(5);
  expect(await results.part('product')).toBe(await results.part('product'));
  await results.close();
});

test('a list posted in pieces comes out whole and in order, with a turn of the event loop between', async () => {
  const module = moduleOf(
    'pieces',
    `import { once } from 'node:events';
     for (const piece of [[1, 2], [], [3]]) {
       const taken = once(parentPort, 'message');
       parentPort.postMessage({ part: 'list', piece });
       await taken;
     }
     parentPort.postMessage({ part: 'list', result: [4, 5] });`,
  );
  const results = background<{ readonly list: readonly number[] }>(module, ['list'], null);
  expect(await results.part('list')).toEqual([1, 2, 3, 4, 5]);
});

test('the event loop keeps turning while the worker computes', async () => {
  const module = moduleOf(
    'busy',
    `const end = Date.now() + 400; while (Date.now() < end); parentPort.postMessage({ part: 'sum', result: 1 });`,
  );
  const results = background<Pick<Sums, 'sum'>>(module, ['sum'], null);
  let ticks = 0;
  const clock = setInterval(() => ticks++, 5);
  await results.part('sum');
  clearInterval(clock);
  expect(ticks).toBeGreaterThan(20);
});

test('a failure reaches whoever asks, and the next question starts anew', async () => {
  const marker = join(folder, 'failed-once');
  const module = moduleOf(
    'failing',
    `import { existsSync, writeFileSync } from 'node:fs';
     if (!existsSync(workerData)) { writeFileSync(workerData, ''); throw new Error('broken evidence'); }
     parentPort.postMessage({ part: 'sum', result: 7 });`,
  );
  const results = background<Pick<Sums, 'sum'>>(module, ['sum'], marker);
  await expect(results.part('sum')).rejects.toThrow('broken evidence');
  expect(await results.part('sum')).toBe(7);
});

test('a worker that ends without a part it owes is a failure, not an endless wait', async () => {
  const module = moduleOf('forgetful', `parentPort.postMessage({ part: 'sum', result: 1 });`);
  const results = background<Sums>(module, ['sum', 'product'], null);
  await expect(results.part('product')).rejects.toThrow('without product');
});
