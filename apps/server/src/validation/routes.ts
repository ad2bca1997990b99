import { validationSchema } from '@hamkor/contract';
import { z } from 'zod';
import type { TradeStudy } from '../options/trade-study.ts';
import { patienceMs, whenReady } from '../options/when-ready.ts';
import type { ApiServer } from '../platform/http.ts';

export interface ValidationDependencies {
  readonly study: Pick<TradeStudy, 'part'>;
  readonly waitMs?: number;
}

/** How well the ranking finds real joint projects. */
export const validationRoutes = (
  api: ApiServer,
  { study, waitMs = patienceMs }: ValidationDependencies,
): void => {
  const document: z.ZodType = validationSchema;
  api.get(
    '/validation',
    {
      schema: {
        tags: ['Options'],
        summary: 'How well the ranking finds real joint projects, beside chance and world demand alone',
        querystring: z.strictObject({}),
        response: { 200: document },
      },
    },
    async (_request, reply) => {
      const report = await whenReady(study.part('validation'), waitMs);
      if (report.kind === 'not-ready') return reply.problem({ kind: 'not-ready', retryAfterSeconds: 5 });
      return report.value;
    },
  );
};
