import { describe, expect, test } from 'vitest';
import { disturbedModel, emergencyPrices } from './disruption-window.ts';
import { exampleChain } from '../model/example-model.ts';
import type { ChainModel, EffectRow } from '../model/model.ts';

const effect = (kind: EffectRow['kind'], target: string, availability = 0.5, costFactor = 1): EffectRow => ({
  id: `${kind}-${target}`,
  disruption: 'it',
  kind,
  target,
  availability,
  costFactor,
});
const model = exampleChain();
const hit = (effects: readonly EffectRow[], of: ChainModel = model): ChainModel =>
  disturbedModel(of, effects);

describe('a model while something lasts', () => {
  test('a closed border closes the lanes over it and no others', () => {
    const { lanes } = hit([effect('border', 'KZSRY', 0)]);
    const closed = lanes.filter(({ capacityTonnes }) => capacityTonnes === 0).map(({ id }) => id);
    expect(closed).toEqual(
      model.lanes.filter(({ borders }) => borders.includes('KZSRY')).map(({ id }) => id),
    );
    expect(closed.length).toBeGreaterThan(0);
  });

  test('a border that half works halves known capacities and limits of flow over it; unknown ones stay unknown', () => {
    const lanes = model.lanes.map((lane) => ({
      ...lane,
      capacityTonnes: lane.borders.includes('KZSRY') && lane.mode === 'rail' ? 100 : null,
    }));
    const post = {
      ...model.limits[0]!,
      id: 'post',
      kind: 'flow' as const,
      what: null,
      where: null,
      via: 'KZSRY',
      max: 800,
    };
    const disturbed = hit([effect('border', 'KZSRY')], { ...model, lanes, limits: [post] });
    expect(new Set(disturbed.lanes.map(({ capacityTonnes }) => capacityTonnes))).toEqual(new Set([50, null]));
    expect(disturbed.limits).toEqual([{ ...post, max: 400 }]);
  });

  test('a country in transit does not hit lanes that begin or end there', () => {
    const lanes = [
      { ...model.lanes[0]!, id: 'through', countries: ['UZB', 'KAZ', 'RUS'] },
      { ...model.lanes[0]!, id: 'from', countries: ['KAZ', 'RUS'] },
      { ...model.lanes[0]!, id: 'into', countries: ['UZB', 'KAZ'] },
    ];
    const disturbed = hit([effect('transit', 'KAZ', 0)], { ...model, lanes });
    expect(disturbed.lanes.map(({ capacityTonnes }) => capacityTonnes === 0)).toEqual([true, false, false]);
  });

  test('lanes are named by id, mode or group, and effects multiply', () => {
    const rail = model.lanes.find(({ mode }) => mode === 'rail')!;
    const of = {
      ...model,
      lanes: [{ ...rail, capacityTonnes: 1000 }],
      groups: [{ id: 'all-rail', of: 'lanes' as const, members: [rail.id] }],
    };
    const effects = [
      effect('lanes', rail.id, 0.5, 2),
      effect('lanes', 'rail', 0.5, 1.5),
      effect('lanes', 'all-rail', 0.5, 1),
      effect('lanes', 'sea', 0, 9),
    ];
    expect(hit(effects, of).lanes).toEqual([
      { ...rail, capacityTonnes: 125, costPerTonne: rail.costPerTonne * 3 },
    ]);
  });

  test('sites lose capacity of all lines and pay more; a lost one makes nothing', () => {
    const half = hit([effect('site', 'weaving-mills', 0.5, 1.2)]);
    for (const [place, line] of half.lines.entries()) {
      const isHit = ['tashkent', 'khujand', 'shymkent'].includes(line.site);
      const before = model.lines[place]!;
      expect(line.capacity).toBe(before.capacity * (isHit ? 0.5 : 1));
      expect(line.energyCost).toBe(before.energyCost * (isHit ? 1.2 : 1));
      expect(line.fixedCost).toBe(before.fixedCost);
    }
    const lost = hit([effect('site', 'khujand', 0)]);
    expect(lost.sites.find(({ id }) => id === 'khujand')!.capacityTonnes).toBe(0);
  });

  test('suppliers and markets: what is sold, what is wanted, and their prices', () => {
    const { supplies, demands } = hit([
      effect('supplier', 'fergana', 0.25, 1.1),
      effect('supplier', 'urumqi', 0, 1),
      effect('market', 'almaty-market', 1.5, 1.2),
    ]);
    expect(supplies.map(({ capacity }) => capacity)).toEqual([1250, 1400, 0, 0]);
    expect(supplies[0]!.price).toBeCloseTo(1620 * 1.1, 9);
    const almaty = demands.find(({ id }) => id === 'almaty-fabric')!;
    expect([almaty.quantity, almaty.outsidePrice]).toEqual([12_000_000, expect.closeTo(1.28 * 1.2, 9)]);
  });

  test('hard rules about a normal year go, physical ones and priced ones stay, demand may go unmet', () => {
    const disturbed = hit([]);
    expect(disturbed.limits.map(({ id }) => id)).toEqual(['fabric-countries']);
    expect(disturbed.lines.every(({ minimumLoad }) => minimumLoad === 0)).toBe(true);
    expect(disturbed.demands.map(({ unmetPenalty }) => unmetPenalty)).toEqual(
      model.demands.map((demand) => demand.unmetPenalty ?? emergencyPrices * demand.outsidePrice!),
    );
  });
});
