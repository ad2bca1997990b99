import { number, oneOf, optional, source, text } from '@hamkor/provenance';
import type { DisruptionRow, EffectRow, LimitRow } from '@hamkor/chains';
import { effectKinds, limitKinds } from '@hamkor/chains';
import { nameColumns, nameOf, share } from './columns.ts';
import type { ExampleReferences } from './example-chain-columns.ts';
import { chainColumn, examplesOrigin } from './example-chain-columns.ts';
import type { ByChain } from './example-chain-making.ts';
import { byChain } from './example-chain-making.ts';
import type { FactFolder } from './folder.ts';
import { networkId } from './network-columns.ts';

export interface RuleTables {
  readonly limits: ByChain<LimitRow>;
  readonly disruptions: ByChain<DisruptionRow>;
  readonly effects: ByChain<EffectRow>;
}

/** Limits of example chains, and what may happen to them. */
export const gatherRules = (facts: FactFolder, known: ExampleReferences): RuleTables => {
  const chain = chainColumn(known);
  const limits = facts.table(
    examplesOrigin,
    'limits.csv',
    {
      ...chain,
      id: networkId('id'),
      ...nameColumns,
      kind: oneOf('kind', limitKinds),
      what: optional(networkId('what')),
      where: optional(networkId('where')),
      via: optional(networkId('via')),
      min: optional(number('min')),
      max: optional(number('max')),
      penalty: optional(number('penalty', { min: 0 })),
      source: source(),
    },
    (row) => `${row.chain} ${row.id}`,
  );
  const disruptions = facts.table(
    examplesOrigin,
    'disruptions.csv',
    {
      ...chain,
      id: networkId('id'),
      ...nameColumns,
      probability: share('probability'),
      days: number('days', { min: 1, max: 365 }),
      source: source(),
    },
    (row) => `${row.chain} ${row.id}`,
  );
  const effects = facts.table(
    examplesOrigin,
    'effects.csv',
    {
      ...chain,
      disruption: networkId('disruption'),
      kind: oneOf('kind', effectKinds),
      target: text('target'),
      availability: number('availability', { min: 0 }),
      costFactor: number('cost_factor', { min: 0 }),
    },
    (row) => `${row.chain} ${row.disruption} ${row.kind} ${row.target}`,
  );
  return {
    limits: byChain(limits, (row) => ({
      id: row.id,
      name: nameOf(row),
      kind: row.kind,
      what: row.what,
      where: row.where,
      via: row.via,
      min: row.min,
      max: row.max,
      penalty: row.penalty,
    })),
    disruptions: byChain(disruptions, (row) => ({
      id: row.id,
      name: nameOf(row),
      probability: row.probability,
      days: row.days,
    })),
    effects: byChain(effects, (row) => ({
      id: `${row.disruption}-${row.kind}-${row.target}`,
      disruption: row.disruption,
      kind: row.kind,
      target: row.target,
      availability: row.availability,
      costFactor: row.costFactor,
    })),
  };
};
