import { fuelsSchema } from '@hamkor/contract';
import type { FastifyReply } from 'fastify';
import { notReady } from '../options/option-finder.ts';
import { patienceMs, whenReady } from '../options/when-ready.ts';
import { chooseVintage, vintageField } from '../vintages/vintage-choice.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';

/** Fields that every question about loaded trade takes. */
export const tradeFields = {
  vintage: vintageField,
  fuels: fuelsSchema
    .default('with')
    .describe('Whether fuels and gold (HS 27, 7108) are counted; `with` where absent'),
};

type Replying = Pick<FastifyReply, 'problem'>;

/** What a question about loaded trade is answered with: from a vintage, or from the facts that come with Hamkor. */
export interface TradeAnswers<T> {
  readonly loaded: (vintage: Vintage) => Promise<T>;
  readonly shipped: () => Promise<T> | T;
}

/**
 * Answers from the vintage asked for, waiting while it is read for the first time. A vintage that holds no flows
 * answers no question about trade: the active one gives way to the shipped facts, one asked for by name does not.
 */
export const answerOf = async <T>(
  warehouse: Pick<Warehouse, 'find' | 'active'>,
  ref: string | undefined,
  { loaded, shipped }: TradeAnswers<T>,
  reply: Replying,
  waitMs: number = patienceMs,
): Promise<
  { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'sent'; readonly reply: unknown }
> => {
  const choice = chooseVintage(warehouse, ref);
  const missing = (id: string) =>
    ({ kind: 'sent', reply: reply.problem({ kind: 'not-found', resource: 'vintage', id }) }) as const;
  if (choice.kind === 'missing') return missing(choice.ref);
  const holdsFlows = choice.kind === 'vintage' && choice.vintage.tables.includes('flows');
  if (choice.kind === 'vintage' && !holdsFlows && ref !== undefined) return missing(ref);
  const found = await whenReady(
    choice.kind === 'vintage' && holdsFlows ? loaded(choice.vintage) : Promise.resolve(shipped()),
    waitMs,
  );
  return found.kind === 'ready'
    ? { kind: 'answer', value: found.value }
    : { kind: 'sent', reply: reply.problem(notReady) };
};
