import { knownIn, number, optional } from '@hamkor/provenance';
import type { SpecDemand, SpecFigure, SpecSupply } from '@hamkor/chains';
import type { ExampleReferences } from './example-chain-columns.ts';
import {
  chainColumn,
  examplesOrigin,
  figureColumns,
  figureOfCells,
  outsideColumns,
  refuseUnclearFigures,
} from './example-chain-columns.ts';
import type { ByChain } from './example-chain-making.ts';
import { byChain } from './example-chain-making.ts';
import type { PlaceRef } from './example-place.ts';
import type { FactFolder } from './folder.ts';
import { networkId } from './network-columns.ts';

export interface TradingTables {
  readonly suppliers: ByChain<PlaceRef>;
  readonly supplies: ByChain<SpecSupply>;
  readonly markets: ByChain<PlaceRef>;
  readonly demands: ByChain<SpecDemand>;
}

const atNode = (row: { readonly id: string; readonly node: string }): PlaceRef => ({
  id: row.id,
  park: null,
  project: null,
  node: row.node,
});

const key = (row: { readonly chain: string; readonly id: string }): string => `${row.chain} ${row.id}`;

/** From whom example chains buy and to whom they sell. */
export const gatherTrading = (facts: FactFolder, known: ExampleReferences): TradingTables => {
  const chain = chainColumn(known);
  const places = {
    ...chain,
    id: networkId('id'),
    node: knownIn('node', known.nodes, 'place of the corridor network'),
  };
  const suppliers = facts.table(examplesOrigin, 'suppliers.csv', places, key);
  const markets = facts.table(examplesOrigin, 'markets.csv', places, key);
  const supplies = facts.table(
    examplesOrigin,
    'supplies.csv',
    {
      ...chain,
      supplier: networkId('supplier'),
      product: networkId('product'),
      capacity: optional(number('capacity', { min: 0 })),
      kgCo2e: optional(number('kg_co2e', { min: 0 })),
      leadDays: optional(number('lead_days', { min: 0 })),
      ...figureColumns(known),
    },
    (row) => `${row.chain} ${row.supplier} ${row.product}`,
  );
  const demands = facts.table(
    examplesOrigin,
    'demands.csv',
    {
      ...chain,
      market: networkId('market'),
      product: networkId('product'),
      ...figureColumns(known),
      ...outsideColumns,
      outsideKgCo2e: optional(number('outside_kg_co2e', { min: 0 })),
    },
    (row) => `${row.chain} ${row.market} ${row.product}`,
  );
  refuseUnclearFigures(facts, 'supplies.csv', supplies);
  refuseUnclearFigures(facts, 'demands.csv', demands);
  const outsideOf = (row: (typeof demands)[number]): SpecFigure | null =>
    row.outsideValue === null
      ? null
      : figureOfCells({
          value: row.outsideValue,
          low: row.outsideLow,
          high: row.outsideHigh,
          row: null,
          factor: null,
          source: row.outsideSource ?? row.source,
          year: row.year,
          confidence: row.outsideConfidence ?? row.confidence,
        });
  return {
    suppliers: byChain(suppliers, atNode),
    markets: byChain(markets, atNode),
    supplies: byChain(supplies, (row) => ({
      supplier: row.supplier,
      product: row.product,
      price: figureOfCells(row),
      capacity: row.capacity,
      kgCo2e: row.kgCo2e,
      leadDays: row.leadDays,
    })),
    demands: byChain(demands, (row) => ({
      market: row.market,
      product: row.product,
      quantity: figureOfCells(row),
      outsidePrice: outsideOf(row),
      outsideKgCo2e: row.outsideKgCo2e,
      unmetPenalty: null,
    })),
  };
};
