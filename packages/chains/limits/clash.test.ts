import { highsHere } from '@hamkor/optimiser';
import { describe, expect, test } from 'vitest';
import { explainClash } from './clash.ts';
import { compileChain } from '../compile/compile.ts';
import { exampleChain } from '../model/example-model.ts';
import type { ChainModel, LimitRow } from '../model/model.ts';
import type { Clash } from '../plan/plan.ts';
import { stepsOf } from '../questions/run-progress.ts';

const solver = await highsHere();
const question = { alpha: 0.9, bounds: { seconds: 20, relativeGap: 1e-6 } };
const example = exampleChain();

const limit = (id: string, change: Partial<LimitRow>): LimitRow => ({
  ...example.limits[0]!,
  id,
  kind: 'production',
  what: 'fabric',
  where: null,
  min: null,
  max: null,
  penalty: null,
  ...change,
});

const hasPlan = async (model: ChainModel): Promise<boolean> => {
  const compiled = compileChain(model, { alpha: 0.9, levels: [] });
  if (compiled.kind !== 'compiled') throw new Error('Too large');
  return (await solver.solve(compiled.chain.linear)).kind === 'optimal';
};

const clashOf = async (model: ChainModel): Promise<Clash> => {
  expect(await hasPlan(model)).toBe(false);
  const clash = await explainClash(model, question, solver, stepsOf());
  if (clash === null) throw new Error('Nothing was found');
  return clash;
};

describe('rules that cannot hold together', () => {
  test('two limits against each other: both are named, and one gives way as little as it must', async () => {
    const model = {
      ...example,
      limits: [limit('much', { min: 10_000_000 }), limit('little', { max: 8_000_000 })],
    };
    const clash = await clashOf(model);
    expect(clash.isIrreducible).toBe(true);
    expect(clash.rules).toHaveLength(2);
    expect(clash.rules).toContainEqual({ table: 'limits', row: 'much', side: 'min' });
    expect(clash.rules).toContainEqual({ table: 'limits', row: 'little', side: 'max' });
    // A fifth of ten million is less of its bound than a quarter of eight.
    expect(clash.relaxations).toEqual([
      { table: 'limits', row: 'much', side: 'min', from: 10_000_000, to: expect.closeTo(8_000_000, -2) },
    ]);
    expect(clash.cost).toBeGreaterThan(0);
    for (const { row } of clash.rules)
      expect(await hasPlan({ ...model, limits: model.limits.filter(({ id }) => id !== row) })).toBe(true);
  });

  test('demand that must be met beyond what lines can make: it says how much is missing', async () => {
    const made = 9_000_000;
    const model: ChainModel = {
      ...example,
      limits: [],
      demands: example.demands.flatMap((demand) =>
        demand.id === 'almaty-fabric' ? [{ ...demand, quantity: 12_000_000, outsidePrice: null }] : [],
      ),
      lines: example.lines.flatMap((line) =>
        line.id === 'tashkent-fabric' || line.id === 'khujand-fabric' ? [] : [{ ...line, maximumLines: 1 }],
      ),
    };
    const clash = await clashOf(model);
    expect(clash.rules).toContainEqual({ table: 'demands', row: 'almaty-fabric', side: 'min' });
    expect(clash.relaxations).toEqual([
      { table: 'demands', row: 'almaty-fabric', side: 'min', from: 12_000_000, to: expect.closeTo(made, -1) },
    ]);
    expect(clash.cost).toBeGreaterThan(0);
  });

  test('a supply that two demands wait for is raised rather than one of them cut by more', async () => {
    // 12 million m2 take 1920 t of yarn and 2150.4 t of lint; 1792 t are enough for ten million.
    const model: ChainModel = {
      ...example,
      limits: [],
      supplies: example.supplies.flatMap((supply) =>
        supply.id === 'fergana-lint' ? [{ ...supply, capacity: 1792 }] : [],
      ),
      demands: example.demands.flatMap((demand) =>
        demand.id === 'almaty-fabric' || demand.id === 'dushanbe-fabric'
          ? [{ ...demand, quantity: 6_000_000, outsidePrice: null }]
          : [],
      ),
    };
    const clash = await clashOf(model);
    expect(clash.rules).toContainEqual({ table: 'supplies', row: 'fergana-lint', side: 'max' });
    expect(clash.relaxations).toEqual([
      { table: 'supplies', row: 'fergana-lint', side: 'max', from: 1792, to: expect.closeTo(2150.4, 1) },
    ]);
    expect(clash.cost).toBeGreaterThan(0);
  });

  test('what may be broken at a price is never asked to give way', async () => {
    const model = {
      ...example,
      limits: [
        limit('much', { min: 10_000_000 }),
        limit('little', { max: 8_000_000 }),
        limit('wish', { kind: 'countries', min: 3, penalty: 10 }),
      ],
    };
    const { relaxations } = await clashOf(model);
    expect(relaxations.map(({ row }) => row)).toEqual(['much']);
  });
});
