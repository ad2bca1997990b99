/**
 * Throws requests drawn from a server's own description at it and looks at every answer.
 *
 *     node methods/api-fuzz/bench.ts [--requests 50000] [--seed 1]
 */
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import type { Description, DrawnRequest } from './described-requests.ts';
import { describedRequests } from './described-requests.ts';

/** An answer that must not be. */
export interface Fault {
  readonly request: DrawnRequest;
  readonly status: number;
  readonly why: 'server-error' | 'not-a-problem' | 'not-json';
  readonly body: string;
}

export interface FuzzResult {
  readonly requests: number;
  readonly operations: number;
  readonly statuses: Readonly<Record<number, number>>;
  readonly faults: readonly Fault[];
}

const faultOf = (request: DrawnRequest, status: number, type: string, body: string): Fault | null => {
  const short = body.slice(0, 500);
  // "Not ready yet" is an answer to somebody who comes early, and says when to come again.
  if (status >= 500 && status !== 503) return { request, status, why: 'server-error', body: short };
  if (status < 400) return null;
  if (!type.startsWith('application/problem+json'))
    return { request, status, why: 'not-a-problem', body: short };
  try {
    JSON.parse(body);
    return null;
  } catch {
    return { request, status, why: 'not-json', body: short };
  }
};

/** Streams of events do not end by themselves. */
const isStream = (operation: string): boolean => operation.endsWith('/events');

/** As many requests as wished, spread evenly over all operations; the same seed draws the same. */
export const fuzz = async (
  app: FastifyInstance,
  requests: number,
  seed: number,
  headers: (turn: number, operation: string) => Readonly<Record<string, string>>,
): Promise<FuzzResult> => {
  const description = (await app.inject({ url: '/api/openapi.json' })).json<Description>();
  const operations = [...describedRequests(description)].filter(([operation]) => !isStream(operation));
  const each = Math.ceil(requests / operations.length);
  const statuses: Record<number, number> = {};
  const faults: Fault[] = [];
  let sent = 0;
  for (const [, arbitrary] of operations)
    for (const request of fc.sample(arbitrary, { numRuns: each, seed })) {
      sent += 1;
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a fault names its request
      const {
        statusCode,
        headers: answered,
        body,
      } = await app.inject({
        method: request.method,
        url: request.url,
        headers: { ...request.headers, ...headers(sent, request.operation) },
        ...(request.payload === undefined ? {} : { payload: request.payload }),
      });
      statuses[statusCode] = (statuses[statusCode] ?? 0) + 1;
      const fault = faultOf(request, statusCode, answered['content-type'] ?? '', body);
      if (fault) faults.push(fault);
    }
  return { requests: sent, operations: operations.length, statuses, faults };
};
