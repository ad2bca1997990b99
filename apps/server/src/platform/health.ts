import type { FastifyInstance } from 'fastify';
import type { Database } from '../tables.ts';
import { answers } from './connect.ts';

/** `/healthz`: 200 when the database answers, 503 when it does not; for load balancers and `hamkor doctor`. */
export const reportHealth = (app: FastifyInstance, db: Database, version: string): void => {
  app.get('/healthz', { schema: { hide: true } }, async (_request, reply) => {
    const isAnswering = await answers(db);
    return reply
      .code(isAnswering ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        status: isAnswering ? 'ok' : 'failing',
        database: isAnswering ? 'answers' : 'silent',
        version,
        uptimeSeconds: Math.round(process.uptime()),
      });
  });
};
