import Fastify from 'fastify';
import { expect, test, vi } from 'vitest';
import type { Listener } from './listener.ts';
import { listen } from './listener.ts';

const listening = async (): Promise<Listener> => {
  const listener = await listen('127.0.0.1', 0);
  if (listener.kind !== 'listening') throw new Error(listener.kind);
  return listener;
};

test('a port that is taken is said at once', async () => {
  const first = await listening();
  const port = Number(new URL(first.address).port);
  expect(await listen('127.0.0.1', port)).toEqual({ kind: 'port-taken', host: '127.0.0.1', port });
  await first.close();
});

test('an address of another machine cannot be listened on', async () => {
  expect(await listen('192.0.2.1', 0)).toMatchObject({ kind: 'host-unknown', host: '192.0.2.1' });
});

test('before the application is ready a browser gets a page that asks again, a program a problem', async () => {
  const listener = await listening();
  const page = await fetch(listener.address, { headers: { accept: 'text/html', 'accept-language': 'ru' } });
  expect(page.status).toBe(503);
  expect(page.headers.get('retry-after')).toBe('1');
  expect(await page.text()).toMatch(/lang="ru".*http-equiv="refresh".*Hamkor запускается/);
  const problem = await fetch(`${listener.address}/api/v1/countries`);
  expect(problem.headers.get('content-type')).toContain('application/problem+json');
  expect(await problem.json()).toMatchObject({ type: 'urn:hamkor:problem:starting', status: 503 });
  await listener.close();
});

test('then the application answers', async () => {
  const listener = await listening();
  const app = Fastify();
  app.get('/greeting', () => ({ salom: 'dunyo' }));
  await app.ready();
  listener.serve(app);
  expect(await (await fetch(`${listener.address}/greeting`)).json()).toEqual({ salom: 'dunyo' });
  await listener.close();
});

test('a request under way is answered before the listener closes, a hanging one is dropped', async () => {
  const listener = await listening();
  const app = Fastify();
  const begun: string[] = [];
  const slowly = (ms: number) => async (request: { url: string }) => {
    begun.push(request.url);
    await new Promise((resolve) => setTimeout(resolve, ms));
    return { done: true };
  };
  app.get('/slow', slowly(200));
  app.get('/hanging', slowly(60_000));
  await app.ready();
  listener.serve(app);
  const slow = fetch(`${listener.address}/slow`);
  const hanging = fetch(`${listener.address}/hanging`).then(
    () => 'answered',
    () => 'dropped',
  );
  await vi.waitUntil(() => begun.length === 2);
  const at = performance.now();
  await listener.close();
  expect(performance.now() - at).toBeLessThan(4000);
  expect(await (await slow).json()).toEqual({ done: true });
  expect(await hanging).toBe('dropped');
});
