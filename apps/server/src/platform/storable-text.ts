import type { FastifyInstance } from 'fastify';
import { phrases, preferredLocale } from './language.ts';

/** PostgreSQL keeps no NUL, and no half of a surrogate pair is a letter: neither can be meant. */
const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/**
 * Where in what was sent stands a text that no database can keep; null where there is none. Only lists and plain objects
 * are looked through, without recursion: a stranger chooses how deep they are nested.
 */
export const unstorablePlace = (sent: unknown, place: string): string | null => {
  const left: [unknown, string][] = [[sent, place]];
  for (;;) {
    const next = left.pop();
    if (next === undefined) return null;
    const [value, at] = next;
    if (typeof value === 'string') {
      if (!isStorable(value)) return at;
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) left.push([item, `${at}/${index}`]);
    } else if (typeof value === 'object' && value !== null) {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== null) continue;
      for (const [name, item] of Object.entries(value)) {
        if (!isStorable(name)) return at;
        left.push([item, `${at}/${name}`]);
      }
    }
  }
};

/** Refuses such texts with their place where the schema of a route has not already, in better words. */
export const refuseUnstorableText = (app: FastifyInstance): void => {
  app.addHook('preHandler', async (request, reply) => {
    const pointer =
      // The router hands these over as objects with a prototype of its own.
      unstorablePlace({ ...(request.params as object) }, '/path') ??
      unstorablePlace({ ...(request.query as object) }, '/query') ??
      unstorablePlace(request.body, '/body');
    if (pointer === null) return undefined;
    const t = await phrases(preferredLocale(request.headers['accept-language']));
    return reply.problem({ kind: 'bad-input', errors: [{ pointer, detail: t('problems.field.wrong') }] });
  });
};
