import type { FastifyRequest } from 'fastify';
import type { Locale } from '@hamkor/messages';
import { preferredLocale } from '../platform/language.ts';

/** Who stands at the door, as far as a request tells. */
export interface Caller {
  /** Address of the network; see `networkSubject`. */
  readonly ip: string;
  /** Browser and system as the browser says. */
  readonly agent: string | null;
  readonly language: Locale;
}

export const callerOf = ({ ip, headers }: FastifyRequest): Caller => ({
  ip,
  agent: headers['user-agent'] ?? null,
  language: preferredLocale(headers['accept-language']),
});
