/** Support for tests: the routes of these domains on a real PostgreSQL that holds the shipped facts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { countryRoutes } from '../countries/routes.ts';
import type { Facts } from '../facts/facts.ts';
import { readFacts } from '../facts/facts.ts';
import { ledgerRoutes } from '../ledger/routes.ts';
import { overviewRoutes } from '../overview/routes.ts';
import { connect } from '../platform/connect.ts';
import { startEmbeddedPostgres } from '../platform/embedded-postgres.ts';
import { httpServer } from '../platform/http.ts';
import { migrate } from '../platform/migrate.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { startTestDatabase } from '../platform/test-database.ts';
import { productRoutes } from '../products/routes.ts';
import type { ProposedOption } from '../registry/option-hints.ts';
import { registryRoutes } from '../registry/routes.ts';
import { seed } from '../seed.ts';
import type { Database } from '../tables.ts';

/** The day by which the tests judge deadlines and ages. */
export const testDay = '2026-11-23';
const today = (): string => testDay;

export interface TestApi {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  readonly facts: Facts;
  readonly timesOptionsWereAsked: () => number;
  readonly get: (path: string) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The body as JSON; to be checked with a schema of the contract. */
  readonly body: unknown;
}

/** The facts that the platform ships; broken ones are a defect. */
export const shippedFactsOrThrow = (): Facts => {
  const reading = readFacts();
  if (reading.kind !== 'facts') throw new Error('the shipped facts do not pass their checks');
  return reading.facts;
};

/** Engine parts (HS 2022: 8409), which Russia asks for in the first need. */
const engineParts: ProposedOption = {
  id: 'co-production-BLR-RUS-7208-8409',
  kind: 'co-production',
  products: [{ hs: '8409', edition: 'HS2022', part: 'focus' }],
  partners: [
    { iso3: 'BLR', role: 'upstream', brings: ['7208'] },
    { iso3: 'RUS', role: 'downstream', brings: [] },
  ],
  rank: 1,
};

/** Fills a migrated database with the shipped facts and answers requests from it. */
const serve = async (db: Database, facts: Facts) => {
  await db.transaction().execute((transaction) => seed(transaction, facts));
  let timesAsked = 0;
  const allOptions = async () => {
    timesAsked += 1;
    return [engineParts];
  };
  const app = await httpServer({
    db,
    version: '0.0.0',
    routes: (api) => {
      countryRoutes(api, { db, facts });
      productRoutes(api, { facts });
      ledgerRoutes(api, { db });
      registryRoutes(api, { db, facts, today, allOptions });
      overviewRoutes(api, { db, facts, today });
    },
  });
  return { app, timesOptionsWereAsked: () => timesAsked };
};

/** Asks an app for a path below /api/v1. */
const ask = async (app: FastifyInstance, path: string): Promise<Answer> => {
  const response = await app.inject({ method: 'GET', url: `/api/v1${path}` });
  const isJson = String(response.headers['content-type']).includes('json');
  return {
    status: response.statusCode,
    headers: response.headers,
    text: response.body,
    body: isJson ? response.json() : null,
  };
};

/** Starts a PostgreSQL, fills it and answers requests; call `stop` in `afterAll`. */
export const startTestApi = async (): Promise<TestApi> => {
  const facts = shippedFactsOrThrow();
  const database = await startTestDatabase();
  const served = await serve(database.db, facts);
  return {
    ...served,
    database,
    facts,
    get: (path) => ask(served.app, path),
    stop: async () => {
      await served.app.close();
      await database.stop();
    },
  };
};

/** The same on the embedded database in a folder of its own. */
export const startEmbeddedApi = async (): Promise<Pick<TestApi, 'get' | 'stop'>> => {
  const home = mkdtempSync(join(tmpdir(), 'hamkor-embedded-api-'));
  const postgres = await startEmbeddedPostgres({ folder: join(home, 'postgres'), snapshot: null });
  if (postgres.kind !== 'listening') throw new Error(JSON.stringify(postgres));
  const db = connect({ connectionString: postgres.connectionString, connections: 1 });
  await migrate(db);
  const { app } = await serve(db, shippedFactsOrThrow());
  return {
    get: (path) => ask(app, path),
    stop: async () => {
      await app.close();
      await db.destroy();
      await postgres.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
};

/** The same database, and how many queries have been sent through it since. */
export const countQueries = (db: Database): { readonly db: Database; readonly queries: () => number } => {
  let queries = 0;
  return {
    queries: () => queries,
    db: db.withPlugin({
      transformQuery: ({ node }) => {
        queries += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    }),
  };
};
