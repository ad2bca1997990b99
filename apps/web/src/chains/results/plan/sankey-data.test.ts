import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { sankeyData } from './sankey-data.ts';

/** Ore bought in A, metal made of it in B, cable made of metal at the same site and sold in C; some cable from outside. */
const model = {
  periods: [{ id: 'year' }],
  products: [
    { id: 'ore', price: 1 },
    { id: 'metal', price: 10 },
    { id: 'cable', price: 20 },
  ],
  sites: [{ id: 'works', country: 'BBB' }],
  suppliers: [{ id: 'mine', country: 'AAA' }],
  markets: [{ id: 'town', country: 'CCC' }],
  demands: [{ id: 'cable-town', market: 'town', product: 'cable' }],
  recipes: [
    { id: 'smelt', product: 'metal' },
    { id: 'draw', product: 'cable' },
  ],
  inputs: [
    { recipe: 'smelt', product: 'ore', quantity: 2 },
    { recipe: 'draw', product: 'metal', quantity: 1 },
  ],
  lines: [
    { id: 'smelter', site: 'works', recipe: 'smelt' },
    { id: 'drawer', site: 'works', recipe: 'draw' },
  ],
  lanes: [
    { id: 'in', from: 'mine', to: 'works' },
    { id: 'out', from: 'works', to: 'town' },
  ],
} as unknown as ChainModel;
const plan = {
  lines: [
    { line: 'smelter', period: 'year', quantity: 50 },
    { line: 'drawer', period: 'year', quantity: 50 },
  ],
  flows: [
    { lane: 'in', product: 'ore', period: 'year', quantity: 100 },
    { lane: 'out', product: 'cable', period: 'year', quantity: 50 },
  ],
  deliveries: [{ demand: 'cable-town', period: 'year', outside: 5 }],
} as unknown as ChainPlan;

test('value goes from purchases through the stages, those of one site too, to the markets', () => {
  const { links } = sankeyData(model, plan);
  expect(links.map(({ source, target, value }) => [source, target, value])).toEqual([
    ['purchase AAA ore', 'make BBB metal', 100],
    ['make BBB cable', 'market CCC ', 1000],
    ['make BBB metal', 'make BBB cable', 500],
    ['outside  cable', 'market CCC ', 100],
  ]);
});

test('every end of a link is a node', () => {
  const { nodes, links } = sankeyData(model, plan);
  const known = new Set(nodes.map(({ id }) => id));
  expect(links.every(({ source, target }) => known.has(source) && known.has(target))).toBe(true);
});
