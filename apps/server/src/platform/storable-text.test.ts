import Fastify from 'fastify';
import type { FastifyReply } from 'fastify';
import { expect, test } from 'vitest';
import { refuseUnstorableText, unstorablePlace } from './storable-text.ts';

test('a text that no database can keep is found wherever it stands', () => {
  expect(unstorablePlace({ a: [{ b: 'x\0y' }] }, '/body')).toBe('/body/a/0/b');
  expect(unstorablePlace({ name: '\uD800' }, '/body')).toBe('/body/name');
  expect(unstorablePlace({ 'a\0': 1 }, '/body')).toBe('/body');
  expect(unstorablePlace('\0', '/query')).toBe('/query');
  expect(
    unstorablePlace({ name: '泵 😀 насос', none: null, n: 1, bytes: Buffer.from('\0') }, '/body'),
  ).toBeNull();
});

test('however deep it is nested', () => {
  let nested: unknown = '\0';
  for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
  expect(unstorablePlace(nested, '/body')).toMatch(/\/0$/);
});

test.each(['/%00', '/x?q=%00'])('in paths and queries too: %s', async (url) => {
  const app = Fastify();
  app.decorateReply('problem', async function refuse(this: FastifyReply, problem) {
    await this.code(422).send(problem);
    return this as never;
  });
  refuseUnstorableText(app);
  app.get('/:id', async () => 'kept');
  expect((await app.inject({ url })).statusCode).toBe(422);
  expect((await app.inject({ url: '/x?q=y' })).body).toBe('kept');
});
