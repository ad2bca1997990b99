import type { FastifyReply, FastifyRequest } from 'fastify';
import { phrases, preferredLocale } from '../platform/language.ts';
import type { CaseOutcome } from './act-in-case.ts';

/** Answers that something was not done in a case, with the rule that forbids it. */
export const refuseCase = async (
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  outcome: Exclude<CaseOutcome, { readonly kind: 'done' }>,
): Promise<never> => {
  if (outcome.kind === 'no-case') return reply.problem({ kind: 'not-found', resource: 'case', id });
  if (outcome.kind === 'refused') return reply.problem({ kind: 'procedure', rule: outcome.rule });
  const t = await phrases(preferredLocale(request.headers['accept-language']));
  const expected = outcome.seats.join(', ');
  return reply.problem({
    kind: 'bad-input',
    errors: [{ pointer: '/body/as', detail: t('problems.field.severalSeats', { expected }), expected }],
  });
};
