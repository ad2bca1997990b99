import cookie from '@fastify/cookie';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Fastify from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Database } from '../tables.ts';
import { compressAnswers } from './compress-answers.ts';
import { reportHealth } from './health.ts';
import { measureRequests } from './metrics.ts';
import { describeApi } from './openapi.ts';
import { answerProblems, refuseUnroutable } from './problem-replies.ts';
import { refuseUnstorableText } from './storable-text.ts';
import { securityHeaders } from './security-headers.ts';
import type { ViewerOf } from './viewer.ts';
import { decorateViewer } from './viewer.ts';
import { isBuilt, serveApiOnly, serveWeb } from './web-files.ts';

/** The server as a domain sees it when it adds its routes below /api/v1. */
export type ApiServer = ReturnType<typeof withSchemas>;

const withSchemas = (app: FastifyInstance) => app.withTypeProvider<ZodTypeProvider>();

export interface HttpOptions {
  readonly db: Database;
  readonly version: string;
  /** Adds the routes of all domains. */
  readonly routes: (api: ApiServer) => void | Promise<void>;
  /** Folder of the built web application; without it, or before it is built, only the API is served. */
  readonly webFolder?: string;
  /** Tells who sent a request; without it everybody is a visitor. */
  readonly viewerOf?: ViewerOf;
  /**
   * How many proxies stand in front: what the last of them says of a visitor's address and of TLS is believed, and nothing
   * is where there is none.
   */
  readonly proxies?: number;
  /** Whether defects and warnings are written to standard error. */
  readonly log?: boolean;
}

const withoutToken = (url: string): string =>
  url.split('?')[0]!.replace(/(\/(?:by-token|feed)\/)[^/]+/, '$1…');

const logger = {
  level: 'warn',
  stream: process.stderr,
  redact: [
    'req.headers.authorization',
    'req.headers.cookie',
    'res.headers["set-cookie"]',
    'err.connectionString',
    'err.parameters',
  ],
  // Addresses carry tokens of invitations, recoveries and sign-ins under way.
  serializers: {
    req: ({ method, url, ip }: FastifyRequest) => ({ method, path: withoutToken(url), ip }),
  },
};

/** The HTTP server, not yet listening: `await app.inject(…)` in tests, `await app.listen(…)` in earnest. */
export const httpServer = async (options: HttpOptions): Promise<FastifyInstance> => {
  const { proxies = 0 } = options;
  const app = Fastify({
    logger: options.log ? logger : false,
    forceCloseConnections: true,
    frameworkErrors: refuseUnroutable,
    ...(proxies === 0 ? {} : { trustProxy: (_address: string, hop: number) => hop < proxies }),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app);
  await app.register(cookie);
  refuseUnstorableText(app);
  decorateViewer(app, options.viewerOf);
  measureRequests(app);
  await app.register(helmet, securityHeaders);
  // Weak: the tag is of the document, however it is packed.
  await app.register(etag, { weak: true });
  compressAnswers(app);
  await describeApi(app, options.version);
  reportHealth(app, options.db, options.version);
  await app.register(
    async (api) => {
      api.addHook('onRequest', (request, reply, done) => {
        // What somebody signed in is shown is for nobody else, whatever caches stand between.
        reply.header('cache-control', request.viewer.account === null ? 'no-cache' : 'private, no-cache');
        done();
      });
      await options.routes(withSchemas(api));
    },
    { prefix: '/api/v1' },
  );
  if (options.webFolder !== undefined && isBuilt(options.webFolder)) await serveWeb(app, options.webFolder);
  else serveApiOnly(app);
  return app;
};
