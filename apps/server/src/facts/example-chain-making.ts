import { knownIn, number, oneOf, optional, text } from '@hamkor/provenance';
import type { SpecCost, SpecInput, SpecLine, SpecProduct, SpecRecipe, StageRow } from '@hamkor/chains';
import { costFields, siteKinds } from '@hamkor/chains';
import type { KnownCodes } from './codes.ts';
import { country, nameColumns, nameOf, product, share } from './columns.ts';
import type { ExampleReferences } from './example-chain-columns.ts';
import {
  chainColumn,
  examplesOrigin,
  figureColumns,
  figureOfCells,
  refuseUnclearFigures,
} from './example-chain-columns.ts';
import type { ExampleSite } from './example-place.ts';
import type { FactFolder } from './folder.ts';
import { networkId, yesNo } from './network-columns.ts';

/** Rows of each chain. */
export type ByChain<T> = ReadonlyMap<string, readonly T[]>;

export const byChain = <Row extends { readonly chain: string }, T>(
  rows: readonly Row[],
  read: (row: Row) => T,
): ByChain<T> =>
  new Map(
    [...Map.groupBy(rows, ({ chain }) => chain)].map(([chain, its]) => [chain, its.map((row) => read(row))]),
  );

export interface MakingTables {
  readonly stages: ByChain<StageRow>;
  readonly products: ByChain<SpecProduct>;
  readonly recipes: ByChain<SpecRecipe>;
  readonly inputs: ByChain<SpecInput>;
  readonly costs: ByChain<SpecCost>;
  readonly sites: ByChain<ExampleSite>;
  readonly lines: ByChain<SpecLine>;
}

const whole = (header: string) => number(header, { min: 0, max: 1000 });

/** What example chains make, by which recipes, where. */
export const gatherMaking = (
  facts: FactFolder,
  codes: KnownCodes,
  known: ExampleReferences,
): MakingTables => {
  const chain = chainColumn(known);
  const stages = facts.table(
    examplesOrigin,
    'stages.csv',
    { ...chain, id: networkId('id'), ...nameColumns },
    (row) => `${row.chain} ${row.id}`,
  );
  const products = facts.table(
    examplesOrigin,
    'products.csv',
    {
      ...chain,
      id: networkId('id'),
      ...nameColumns,
      hs: optional(product('hs', codes)),
      unit: text('unit'),
      kgPerUnit: number('kg_per_unit', { min: 0 }),
      stage: optional(networkId('stage')),
      ...figureColumns(known),
    },
    (row) => `${row.chain} ${row.id}`,
  );
  const recipes = facts.table(
    examplesOrigin,
    'recipes.csv',
    {
      ...chain,
      id: networkId('id'),
      ...nameColumns,
      product: networkId('product'),
      process: optional(knownIn('process', known.processes, 'process')),
      scale: number('scale', { min: 0 }),
      reference: optional(country('reference', codes)),
    },
    (row) => `${row.chain} ${row.id}`,
  );
  const inputs = facts.table(
    examplesOrigin,
    'inputs.csv',
    { ...chain, recipe: networkId('recipe'), product: networkId('product'), ...figureColumns(known) },
    (row) => `${row.chain} ${row.recipe} ${row.product}`,
  );
  const costs = facts.table(
    examplesOrigin,
    'costs.csv',
    {
      ...chain,
      recipe: networkId('recipe'),
      country: optional(country('country', codes)),
      field: oneOf('field', costFields),
      ...figureColumns(known),
    },
    (row) => `${row.chain} ${row.recipe} ${row.country ?? ''} ${row.field}`,
  );
  const sites = facts.table(
    examplesOrigin,
    'sites.csv',
    {
      ...chain,
      id: networkId('id'),
      kind: oneOf('kind', siteKinds),
      park: optional(knownIn('park', known.parks, 'park')),
      project: optional(knownIn('project', known.projects, 'project')),
      node: optional(knownIn('node', known.nodes, 'place of the corridor network')),
      isOpen: yesNo('is_open'),
      capacityTonnes: optional(number('capacity_t', { min: 0 })),
      ...figureColumns(known),
    },
    (row) => `${row.chain} ${row.id}`,
  );
  const lines = facts.table(
    examplesOrigin,
    'lines.csv',
    {
      ...chain,
      site: networkId('site'),
      recipe: networkId('recipe'),
      minimumLoad: share('minimum_load'),
      maximumLines: whole('maximum_lines'),
      installedLines: whole('installed_lines'),
      ...figureColumns(known),
    },
    (row) => `${row.chain} ${row.site} ${row.recipe}`,
  );
  for (const [file, rows] of [
    ['products.csv', products],
    ['inputs.csv', inputs],
    ['costs.csv', costs],
    ['sites.csv', sites],
    ['lines.csv', lines],
  ] as const)
    refuseUnclearFigures(facts, file, rows);
  return {
    stages: byChain(stages, (row) => ({ id: row.id, name: nameOf(row) })),
    products: byChain(products, (row) => ({
      id: row.id,
      name: nameOf(row),
      hs: row.hs,
      unit: row.unit,
      kgPerUnit: row.kgPerUnit,
      stage: row.stage,
      price: figureOfCells(row),
    })),
    recipes: byChain(recipes, (row) => ({
      id: row.id,
      product: row.product,
      name: nameOf(row),
      process: row.process,
      scale: row.scale,
      referenceCountry: row.reference,
    })),
    inputs: byChain(inputs, (row) => ({
      recipe: row.recipe,
      product: row.product,
      quantity: figureOfCells(row),
    })),
    costs: byChain(costs, (row) => ({
      recipe: row.recipe,
      country: row.country,
      field: row.field,
      figure: figureOfCells(row),
    })),
    sites: byChain(sites, (row) => ({
      id: row.id,
      kind: row.kind,
      park: row.park,
      project: row.project,
      node: row.node,
      isOpen: row.isOpen,
      capacityTonnes: row.capacityTonnes,
      fixedCost: figureOfCells(row),
    })),
    lines: byChain(lines, (row) => ({
      site: row.site,
      recipe: row.recipe,
      capacity: figureOfCells(row),
      minimumLoad: row.minimumLoad,
      maximumLines: row.maximumLines,
      installedLines: row.installedLines,
    })),
  };
};
