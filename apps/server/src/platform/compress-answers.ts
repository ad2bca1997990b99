import { pipeline, Readable } from 'node:stream';
import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export type Encoding = 'br' | 'gzip';

/** Answers below this gain nothing: one packet is one packet. */
const leastBytes = 2048;

/** What is worth it: documents and tables. Streams of events are not: each must leave at once. */
const compressible = /^(?:application\/(?:[a-z.]+\+)?json|text\/csv)(?:;|$)/i;

/** Quality 4 takes milliseconds for what 11 takes seconds, and is still smaller than gzip. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const gzipOptions = { level: 6 };

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/** Headers that say something of an answer which is then not sent. */
const ofFailed = ['content-encoding', 'content-disposition'] as const;

/** How much each coding of an `Accept-Encoding` header is wanted, 0 to 1 (RFC 9110, 12.5.3). */
const wishes = (header: string): ReadonlyMap<string, number> =>
  new Map(
    header.split(',').map((part) => {
      const [coding = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = parameters.find((text) => text.startsWith('q='))?.slice(2);
      const wish = quality === undefined ? 1 : Number(quality);
      return [coding, Number.isFinite(wish) ? wish : 0];
    }),
  );

/** The coding to answer in: the one wanted more, brotli where both are alike; null where neither is wanted. */
export const encodingFor = (header: string | undefined): Encoding | null => {
  if (header === undefined) return null;
  const wanted = wishes(header);
  const wish = (coding: Encoding): number => wanted.get(coding) ?? wanted.get('*') ?? 0;
  const [br, gz] = [wish('br'), wish('gzip')];
  if (br <= 0 && gz <= 0) return null;
  return br >= gz ? 'br' : 'gzip';
};

/** Adds a name to `Vary`, so that no cache gives one reader what another can read. */
const vary = (reply: FastifyReply, name: string): void => {
  const before = reply.getHeader('vary');
  const names = typeof before === 'string' ? before.split(',').map((text) => text.trim()) : [];
  if (!names.includes(name)) reply.header('vary', [...names, name].join(', '));
};

/** A table that is written bit by bit is packed bit by bit. */
const packed = (stream: Readable, encoding: Encoding): Transform =>
  // An error of either ends both; whoever sends the answer is told by the last.
  pipeline(
    stream,
    encoding === 'br' ? createBrotliCompress(brotliOptions) : createGzip(gzipOptions),
    () => {},
  );

const compressed = async (
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> => {
  if (reply.hasHeader('content-encoding') || !compressible.test(String(reply.getHeader('content-type'))))
    return payload;
  vary(reply, 'accept-encoding');
  const encoding = encodingFor(request.headers['accept-encoding']);
  if (encoding === null || request.method === 'HEAD') return payload;
  if (payload instanceof Readable && !reply.hasHeader('content-length')) {
    reply.header('content-encoding', encoding);
    return packed(payload, encoding);
  }
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
  if (Buffer.byteLength(payload) < leastBytes) return payload;
  reply.header('content-encoding', encoding);
  reply.removeHeader('content-length');
  return encoding === 'br' ? brotliOf(payload, brotliOptions) : gzipOf(payload, gzipOptions);
};

/**
 * Packs documents and tables as the reader's program can unpack them, off the event loop. To be called after ETags are
 * added: they are of the answer as it reads, and weak, so that they hold for every way of packing it.
 */
export const compressAnswers = (app: FastifyInstance): void => {
  // A table may fail before its first bit is sent: the problem that goes instead is neither packed nor a file.
  app.addHook('onError', (_request, reply, _error, done) => {
    for (const name of ofFailed) {
      reply.removeHeader(name);
      if (!reply.raw.headersSent) reply.raw.removeHeader(name);
    }
    done();
  });
  app.addHook('onSend', (request, reply, payload) => compressed(request, reply, payload));
};
