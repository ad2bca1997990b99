/** Every route of the whole server, as its own description lists them, asked by nobody and by somebody of the wrong role. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Grant, Role } from '@hamkor/registry';
import { organisationRoles, roles, stateRoles } from '@hamkor/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addGrant, createAccount } from '../accounts/account-repository.ts';
import { onDuty } from '../accounts/on-duty.ts';
import { openSession } from '../accounts/session.ts';
import { buildApp } from '../app.ts';
import { shippedFactsOrThrow } from '../listing/test-api.ts';
import { workingRoles } from './change-guard.ts';
import type { TestDatabase } from './test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from './test-database.ts';

/** What may be sent by anybody from anywhere: it keeps nothing, or asks for a proof of its own. One more is to be weighed. */
const open = [
  'delete /api/v1/session',
  'post /api/v1/invitations/accept',
  'post /api/v1/recovery',
  'post /api/v1/recovery/confirm',
  'post /api/v1/session',
  'post /api/v1/session/passkey',
  'post /api/v1/session/passkey/options',
  'post /api/v1/session/second-factor',
  'post /api/v1/set-up',
];

const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({ 'x-needs': z.union([z.enum(['nothing', 'account']), z.array(z.enum(roles))]).optional() }),
    ),
  ),
});

interface Route {
  readonly method: string;
  readonly path: string;
  readonly needs: 'nothing' | 'account' | readonly Role[] | undefined;
}

let database: TestDatabase;
let app: FastifyInstance;
let routes: readonly Route[];
const tokens = new Map<Role, string>();
const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-access-'));

const grantOf = (role: Role): Grant => {
  const isOf = (some: readonly Role[]): boolean => some.includes(role);
  const organisation = isOf(organisationRoles) ? 'ORG1' : null;
  return { role, state: organisation !== null || isOf(stateRoles) ? 'KAZ' : null, organisation };
};

beforeAll(async () => {
  if (!hasPostgres) return;
  database = await startTestDatabase();
  const now = new Date();
  for (const role of roles)
    await onDuty(database.app, async (transaction) => {
      const account = await createAccount(
        transaction,
        { login: role, name: role, email: null, language: 'en', passwordHash: null },
        now,
      );
      await addGrant(transaction, account!, grantOf(role), { by: null, now });
      const session = { account: account!, usedSecondFactor: true, agent: null };
      tokens.set(role, (await openSession(transaction, session, now)).token);
    });
  app = await buildApp({
    db: database.app,
    facts: shippedFactsOrThrow(),
    varFolder,
    access: { isLoopback: false, token: null },
  });
  const { paths } = documentSchema.parse((await app.inject('/api/openapi.json')).json());
  routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, needs: operation['x-needs'] })),
  );
}, 120_000);
afterAll(async () => {
  rmSync(varFolder, { recursive: true, force: true });
  if (!hasPostgres) return;
  await app.close();
  await database.stop();
});

const ask = async ({ method, path }: Route, role: Role | null) => {
  const cookie = role === null ? {} : { cookie: `hamkor-session=${tokens.get(role)}` };
  const reply = await app.inject({
    method: method.toUpperCase() as 'GET',
    url: path.replaceAll(/\{\w+\}/g, 'x'),
    headers: { host: 'hamkor.example', ...cookie },
  });
  const { detail } = z.object({ detail: z.string() }).parse(reply.json());
  return { status: reply.statusCode, detail };
};

describe.skipIf(!hasPostgres)(databaseTitle('of all routes'), () => {
  test('what may be sent by anybody is this and nothing else', () => {
    expect(routes.length).toBeGreaterThan(150);
    const found = routes.filter(({ needs }) => needs === 'nothing');
    expect(found.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(open);
  });

  test('those that need somebody answer 401 to a visitor', async () => {
    const guarded = routes.filter(({ needs }) => needs !== undefined && needs !== 'nothing');
    expect(guarded.length).toBeGreaterThan(20);
    for (const route of guarded)
      expect((await ask(route, null)).status, `${route.method} ${route.path}`).toBe(401);
  });

  test('those that need a role answer 403 to every other', async () => {
    for (const route of routes)
      if (Array.isArray(route.needs))
        for (const role of roles.filter((other) => !route.needs!.includes(other)))
          expect((await ask(route, role)).status, `${role} ${route.method} ${route.path}`).toBe(403);
  });

  test('those that change what everybody shares answer 403 to visitors and to roles that do not work with it', async () => {
    const shared = routes.filter(({ method, needs }) => method !== 'get' && needs === undefined);
    expect(shared.length).toBeGreaterThan(10);
    const others = roles.filter((role) => !(workingRoles as readonly Role[]).includes(role));
    for (const route of shared)
      for (const role of [null, ...others])
        expect((await ask(route, role)).status, `${role} ${route.method} ${route.path}`).toBe(403);
  });
});
