/** Support for tests: the routes of one domain over loaded data in a folder of their own, without a database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import type { Facts } from '../facts/facts.ts';
import { shippedFactsOrThrow } from '../listing/test-api.ts';
import { connect } from '../platform/connect.ts';
import type { ApiServer } from '../platform/http.ts';
import { httpServer } from '../platform/http.ts';
import { openWarehouse } from '../warehouse/open-warehouse.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';

/** What a test's routes are given. */
export interface WarehouseContext {
  readonly facts: Facts;
  readonly warehouse: Warehouse;
  readonly varFolder: string;
}

export interface WarehouseApi extends WarehouseContext {
  readonly app: FastifyInstance;
  readonly ask: (
    path: string,
    options?: Omit<InjectOptions, 'url'>,
  ) => Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly text: string;
    /** The body as JSON; to be checked with a schema of the contract. */
    readonly body: unknown;
  }>;
  readonly stop: () => Promise<void>;
}

/** Opens an empty folder and adds the routes; call `stop` in `afterAll`. */
export const startWarehouseApi = async (
  addRoutes: (api: ApiServer, context: WarehouseContext) => void,
): Promise<WarehouseApi> => {
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-loaded-'));
  const facts = shippedFactsOrThrow();
  const warehouse = openWarehouse(varFolder);
  const context: WarehouseContext = { facts, warehouse, varFolder };
  const app = await httpServer({
    db: connect({
      connectionString: 'postgresql://postgres@localhost/none?host=/nonexistent',
      connections: 1,
    }),
    version: '0.0.0',
    routes: (api) => addRoutes(api, context),
  });
  return {
    ...context,
    app,
    ask: async (path, options = {}) => {
      const response = await app.inject({ method: 'GET', ...options, url: `/api/v1${path}` });
      const isJson = String(response.headers['content-type']).includes('json');
      return {
        status: response.statusCode,
        headers: response.headers,
        text: response.body,
        body: isJson ? response.json() : null,
      };
    },
    stop: async () => {
      await app.close();
      await warehouse.close();
      rmSync(varFolder, { recursive: true, force: true });
    },
  };
};
