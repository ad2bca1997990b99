import { mostPlayers } from '@hamkor/gains';
import { priceWithoutChain } from '../plan/accounts-terms.ts';
import type { ChainModel } from '../model/model.ts';
import type { ModelProblem } from '../model/model-problem.ts';

/**
 * Why a model that is sound cannot be asked what coalitions are worth: nobody shares it, too many do, or a market could
 * not be served by those who stand aside, so that what they lose has no figure. An outside price or a price of going
 * without mends that.
 */
export const coalitionProblems = (model: ChainModel): readonly ModelProblem[] => {
  const { partners, demands } = model;
  const whole = { table: 'partners', row: null, id: null, field: null } as const;
  if (partners.length === 0) return [{ ...whole, kind: 'empty-table', found: '', expected: '' }];
  if (partners.length > mostPlayers)
    return [{ ...whole, kind: 'out-of-range', found: String(partners.length), expected: `≤ ${mostPlayers}` }];
  return demands.flatMap((demand, place): readonly ModelProblem[] =>
    priceWithoutChain(demand) === null
      ? [
          {
            kind: 'missing',
            table: 'demands',
            row: place + 1,
            id: demand.id,
            field: 'outsidePrice',
            found: '',
            expected: 'outsidePrice; unmetPenalty',
          },
        ]
      : [],
  );
};
