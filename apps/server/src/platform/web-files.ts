import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { unknownAddress } from './problem-replies.ts';

/** Whether a folder holds a built web application. */
export const isBuilt = (folder: string): boolean => existsSync(join(folder, 'index.html'));

/**
 * Whether a request wants a page: a browser says so, and a program that takes anything (`curl`) gets the page
 * too. A file that is not there, such as an asset of an older build, is no page.
 */
const asksForPage = (method: string, url: string, accept: string): boolean => {
  const path = url.split('?', 1)[0]!;
  const isRead = method === 'GET' || method === 'HEAD';
  const isElsewhere = path === '/api' || path.startsWith('/api/') || /\.[a-z\d]+$/i.test(path);
  return isRead && !isElsewhere && (accept === '' || /text\/html|\*\/\*/.test(accept));
};

/**
 * Serves the built web application: files whose name carries a hash may be kept for ever, the page itself
 * is asked for again each time. An address that is neither a file nor the API is a page of the
 * application, which reads it in the browser.
 */
export const serveWeb = async (app: FastifyInstance, folder: string): Promise<void> => {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.includes(`${sep}assets${sep}`);
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) =>
    asksForPage(request.method, request.url, request.headers.accept ?? '')
      ? reply.sendFile('index.html')
      : reply.problem(unknownAddress(request)),
  );
};

/** Without a built web application every unknown address is a problem. */
export const serveApiOnly = (app: FastifyInstance): void => {
  app.setNotFoundHandler((request, reply) => reply.problem(unknownAddress(request)));
};
