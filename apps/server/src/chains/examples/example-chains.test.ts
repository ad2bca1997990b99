import { describe, expect, test } from 'vitest';
import type { ChainModel } from '@hamkor/chains';
import { checkModel, solvePlan } from '@hamkor/chains';
import { highsHere } from '@hamkor/optimiser';
import { readTradeEvidence } from '../../facts/trade-evidence.ts';
import { chainCodes } from '../known-codes.ts';
import { exampleChain, exampleChains } from './example-chains.ts';

const ids = [
  'cotton-garment',
  'solar-modules',
  'generic-tablets',
  'tractors',
  'amur-polymers',
  'compound-fertiliser',
  'copper-cable',
];
const codes = chainCodes({ trade: readTradeEvidence() });

const modelOf = async (id: string): Promise<ChainModel> => {
  const designed = await exampleChain(id);
  if (designed === null) throw new Error(`no example ${id}`);
  return designed.model;
};

test('the seven examples are known, and no other', async () => {
  expect(exampleChains().map(({ id }) => id)).toEqual(ids);
  expect(exampleChains()[0]?.partners).toEqual(['UZB', 'TJK', 'PAK', 'CHN', 'RUS']);
  expect(await exampleChain('perpetual-motion')).toBeNull();
});

describe.each(ids)('%s', (id) => {
  test('passes every check of a model, is labelled a demonstration and small enough for every coalition', async () => {
    const model = await modelOf(id);
    expect(checkModel(model, codes)).toEqual([]);
    expect(model.isDemonstration).toBe(true);
    expect(model.partners.length).toBeGreaterThanOrEqual(4);
    expect(model.partners.length).toBeLessThanOrEqual(6);
    expect(model.sites.length).toBeGreaterThanOrEqual(5);
    expect(model.sites.length).toBeLessThanOrEqual(10);
    expect(model.sites.some(({ park }) => park !== null)).toBe(true);
  });

  test('keeps the origin of every price, cost and demand', async () => {
    const model = await modelOf(id);
    const held = new Set(model.evidence.map(({ table, row, field }) => `${table} ${row} ${field}`));
    const needed = [
      ...model.products.map((row) => `products ${row.id} price`),
      ...model.inputs.map((row) => `inputs ${row.id} quantity`),
      ...model.lines.flatMap((row) =>
        (['fixedCost', 'energyCost', 'otherCost', 'labourCost'] as const).map(
          (field) => `lines ${row.id} ${field}`,
        ),
      ),
      ...model.supplies.map((row) => `supplies ${row.id} price`),
      ...model.demands.flatMap((row) => [`demands ${row.id} quantity`, `demands ${row.id} outsidePrice`]),
      ...model.lanes.map((row) => `lanes ${row.id} costPerTonne`),
      ...model.duties.map((row) => `duties ${row.id} rate`),
    ];
    expect(needed.filter((cell) => !held.has(cell))).toEqual([]);
  });

  test('every disruption hits something of the chain', async () => {
    const { disruptions, effects, lanes } = await modelOf(id);
    const idle = disruptions.filter(({ id: disruption }) =>
      effects
        .filter((effect) => effect.disruption === disruption)
        .every(({ kind, target }) => {
          if (kind === 'border') return !lanes.some(({ borders }) => borders.includes(target));
          if (kind === 'transit') return !lanes.some(({ countries }) => countries.includes(target));
          return kind === 'lanes' && !lanes.some(({ mode }) => mode === target);
        }),
    );
    expect(idle.map((row) => row.id)).toEqual([]);
  });
});

test.each(['generic-tablets', 'compound-fertiliser'])(
  '%s is cheaper together than from outside',
  async (id) => {
    const model = await modelOf(id);
    const bounds = { seconds: 20, relativeGap: 1e-3 };
    const answer = await solvePlan(model, { alpha: 0.9, bounds }, await highsHere());
    if (answer.kind !== 'plan') throw new Error(answer.kind);
    const outside = model.demands.reduce((sum, row) => sum + row.quantity * (row.outsidePrice ?? 0), 0);
    const { plan } = answer;
    expect(plan.status).toBe('optimal');
    expect(plan.cost.total).toBeLessThan(0.95 * outside);
    expect(plan.cost.total).toBeGreaterThan(0.5 * outside);
    const making = new Set(plan.lines.filter(({ lines }) => lines > 0).map(({ line }) => line.split('-')[0]));
    expect(making.size).toBeGreaterThanOrEqual(2);
  },
);
