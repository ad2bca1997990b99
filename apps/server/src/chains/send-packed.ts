import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Packed } from './packed-json.ts';
import { unpackText } from './packed-json.ts';

/** Whether a reader's program takes gzip (RFC 9110, 12.5.3): named without a weight of 0. */
export const takesGzip = (header: string | undefined): boolean =>
  (header ?? '')
    .split(',')
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .some(([coding, weight]) => coding === 'gzip' && (weight === undefined || !/^q=0(\.0*)?$/.test(weight)));

/** Sends packed JSON as it is kept, or unpacked off the event loop to whoever cannot unpack it. */
export const sendPacked = async (
  request: FastifyRequest,
  reply: FastifyReply,
  packed: Packed,
): Promise<never> => {
  reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding');
  if (!takesGzip(request.headers['accept-encoding'])) return reply.send(await unpackText(packed)) as never;
  return reply.header('content-encoding', 'gzip').send(Buffer.from(packed)) as never;
};
