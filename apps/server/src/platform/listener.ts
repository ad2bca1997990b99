import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { phrases, preferredLocale } from './language.ts';
import { problemDocument } from './problem.ts';

export type ListenFailure =
  | { readonly kind: 'port-taken'; readonly host: string; readonly port: number }
  | { readonly kind: 'port-forbidden'; readonly host: string; readonly port: number }
  | { readonly kind: 'host-unknown'; readonly host: string; readonly reason: string };

export interface Listener {
  readonly kind: 'listening';
  /** Where a browser finds it, e.g. `http://127.0.0.1:4100`. */
  readonly address: string;
  /** From now on the application answers. */
  serve(app: FastifyInstance): void;
  /** Refuses new connections, lets requests under way finish for a moment, then drops them. */
  close(): Promise<void>;
}

/** How long requests under way may take once the server is asked to stop. */
const drainMs = 1500;

const retryAfterSeconds = 1;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** While the server starts, a browser gets a page that looks again by itself, a program a problem. */
const answerStarting = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const locale = preferredLocale(request.headers['accept-language']);
  response.setHeader('retry-after', retryAfterSeconds);
  response.setHeader('cache-control', 'no-store');
  if (request.headers.accept?.includes('text/html')) {
    const t = await phrases(locale);
    const text = escaped(t('problems.starting.detail'));
    response.writeHead(503, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
    });
    response.end(
      `<!doctype html><html lang="${locale}"><meta http-equiv="refresh" content="${retryAfterSeconds}"><title>Hamkor</title><p>${text}</p></html>`,
    );
    return;
  }
  const problem = await problemDocument({ kind: 'starting' }, locale);
  response.writeHead(problem.status, { 'content-type': 'application/problem+json; charset=utf-8' });
  response.end(JSON.stringify(problem));
};

const failureOf = (error: NodeJS.ErrnoException, host: string, port: number): ListenFailure => {
  if (error.code === 'EADDRINUSE') return { kind: 'port-taken', host, port };
  if (error.code === 'EACCES') return { kind: 'port-forbidden', host, port };
  return { kind: 'host-unknown', host, reason: error.message };
};

const addressOf = (server: Server): string => {
  const { address, family, port } = server.address() as AddressInfo;
  const reachable = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address;
  return `http://${family === 'IPv6' && reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
};

/**
 * A request may take so long to arrive: a file of some gigabytes over a slow line takes hours, and the usual five
 * minutes of Node would cut it off. Headers still have to come within a minute.
 */
const requestMs = 12 * 3_600_000;

/**
 * Opens the port before anything else is done, so that a taken port is told at once and a browser opened
 * early waits for the server instead of failing.
 */
export const listen = async (host: string, port: number): Promise<Listener | ListenFailure> => {
  let app: FastifyInstance | null = null;
  const server = createServer({ requestTimeout: requestMs }, (request, response) => {
    if (app) app.routing(request, response);
    else void answerStarting(request, response);
  });
  const failed = await new Promise<ListenFailure | null>((resolve) => {
    server.once('error', (error) => resolve(failureOf(error, host, port)));
    server.listen({ host, port }, () => resolve(null));
  });
  if (failed) return failed;
  return {
    kind: 'listening',
    address: addressOf(server),
    serve: (ready) => {
      app = ready;
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.race([closed, setTimeout(drainMs, undefined, { ref: false })]);
      server.closeAllConnections();
      await closed;
    },
  };
};
