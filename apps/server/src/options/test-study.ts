/** Support for tests: the routes over the study of the shipped facts, without a database. */
import type { FastifyInstance } from 'fastify';
import type { Facts } from '../facts/facts.ts';
import { readFacts } from '../facts/facts.ts';
import { connect } from '../platform/connect.ts';
import type { ApiServer } from '../platform/http.ts';
import { httpServer } from '../platform/http.ts';
import type { StudyPart, TradeStudy } from './trade-study.ts';
import { tradeStudy } from './trade-study.ts';

/** An address where no database listens: these routes need none. */
const nowhere = 'postgresql://postgres@localhost/none?host=/nonexistent';

export interface StudyApi {
  readonly app: FastifyInstance;
  readonly facts: Facts;
  readonly study: TradeStudy;
  readonly get: (
    path: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly text: string;
  }>;
  readonly stop: () => Promise<void>;
}

/** Starts the study (all of it, or the parts named) and the routes; call `stop` in `afterAll`. */
export const startStudyApi = async (
  addRoutes: (api: ApiServer, context: { readonly facts: Facts; readonly study: TradeStudy }) => void,
  parts?: readonly StudyPart[],
): Promise<StudyApi> => {
  const reading = readFacts();
  if (reading.kind !== 'facts') throw new Error('the shipped facts do not pass their checks');
  const { facts } = reading;
  const study = tradeStudy(facts, parts);
  const app = await httpServer({
    db: connect({ connectionString: nowhere, connections: 1 }),
    version: '0.0.0',
    routes: (api) => addRoutes(api, { facts, study }),
  });
  return {
    app,
    facts,
    study,
    get: async (path, headers = {}) => {
      const response = await app.inject({ method: 'GET', url: `/api/v1${path}`, headers });
      return { status: response.statusCode, headers: response.headers, text: response.body };
    },
    stop: async () => {
      await app.close();
      await study.close();
    },
  };
};
