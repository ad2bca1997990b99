import type { FastifyRequest } from 'fastify';

/**
 * Where links that leave the platform lead to: its address where the operator named one, else the name it was called by, of
 * which a caller may say anything.
 *
 * @example originOf(request, null) // 'http://127.0.0.1:4380'
 */
export const originOf = (
  { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>,
  address: string | null,
): string => address ?? URL.parse(`${protocol}://${host}`)?.origin ?? `${protocol}://localhost`;
