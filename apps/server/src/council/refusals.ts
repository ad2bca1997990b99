import type { FastifyReply, FastifyRequest } from 'fastify';
import { phrases, preferredLocale } from '../platform/language.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import type { CaseOutcome } from './act-in-case.ts';
import { seatName } from './seats.ts';

/** Whether a role that was named, or the only ones there are, wait for a second factor. */
const waitsForSecondFactor = ({ grants, withheld = [] }: RequestViewer, as: string | null): boolean =>
  as === null ? grants.length === 0 && withheld.length > 0 : withheld.some((grant) => seatName(grant) === as);

/**
 * Answers that something was not done in a case, with the rule that forbids it.
 *
 * @param as role that was named to act in
 */
export const refuseCase = async (
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  as: string | null,
  outcome: Exclude<CaseOutcome, { readonly kind: 'done' }>,
): Promise<never> => {
  if (outcome.kind === 'no-case') return reply.problem({ kind: 'not-found', resource: 'case', id });
  if (waitsForSecondFactor(request.viewer, as))
    return reply.problem({ kind: 'forbidden', reason: 'secondFactor' });
  if (outcome.kind === 'refused') return reply.problem({ kind: 'procedure', rule: outcome.rule });
  const t = await phrases(preferredLocale(request.headers['accept-language']));
  const expected = outcome.seats.join(', ');
  return reply.problem({
    kind: 'bad-input',
    errors: [{ pointer: '/body/as', detail: t('problems.field.severalSeats', { expected }), expected }],
  });
};
