import { hasValues, highsHere, readMps } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import { costWithoutChain } from '../plan/accounts-terms.ts';
import { changedRows } from '../limits/changed-rows.ts';
import { coalitionChain } from '../coalitions/coalition-chain.ts';
import type { ChainModel, DutyRow, LimitRow } from '../model/model.ts';
import { solvePlan } from '../plan/solve-plan.ts';

const solver = await highsHere();

const duty = (id: string, to: string, hs: string, rate: number): DutyRow => ({
  id,
  from: '*',
  to,
  hs,
  regime: 'mfn',
  rate,
});

/** Not more than 100 tonnes a year on the way home without a fine of 3 a tonne. */
const road: LimitRow = {
  id: 'road',
  name: { en: '', ru: '', zh: '' },
  kind: 'flow',
  what: null,
  where: null,
  via: 'works-home',
  min: null,
  max: 100,
  penalty: 3,
};

/** Goods of half a tonne from two lines of 120, over a slack year and two discounted busy ones with stock between them. */
const inTwoPeriods = (): ChainModel => {
  const model = coalitionChain();
  return {
    ...model,
    stockRate: 0.05,
    periods: [
      { id: 'a', years: 1, demandFactor: 0.5, discountFactor: 1 },
      { id: 'b', years: 2, demandFactor: 1.5, discountFactor: 0.8 },
    ],
    products: changedRows(model.products, ({ id }) => (id === 'goods' ? { kgPerUnit: 500 } : {})),
    sites: changedRows(model.sites, () => ({ fixedCost: 50 })),
    lines: changedRows(model.lines, () => ({ capacity: 120, maximumLines: 2, minimumLoad: 0.1 })),
    // A longer code counts before a shorter one, and what has no row is free.
    duties: [
      duty('all', 'KGZ', '26', 0.3),
      duty('ore', 'KGZ', '2601', 0.1),
      duty('goods', 'UZB', '72', 0.05),
    ],
    limits: [road],
  };
};

/**
 * The same written down by hand. Money is 2.6 times that of the plan: the slack year counts 1, the two busy ones 0.8 each.
 * Ore is 10 + 1 of carriage + 1.1 of duty; goods are 5 to make, 0.5 to carry and 1 of duty at home; what is kept costs
 * 5 % of its price for half of both periods, and a unit kept is half a unit a year over two years.
 */
const byHand = `NAME hand
ROWS
 N cost
 E goodsA
 E goodsB
 E oreA
 E oreB
 L capA
 L capB
 G loadA
 G loadB
 L stands
 E homeA
 E homeB
 E abroadA
 E abroadB
 L roadA
 L roadB
COLUMNS
 MARK 'MARKER' 'INTORG'
 lines cost 260 capA -120
 lines capB -120 loadA -12
 lines loadB -12 stands 1
 open cost 130 stands -2
 MARK 'MARKER' 'INTEND'
 boughtA cost 12.1 oreA 1
 boughtB cost 19.36 oreB 1
 keptOre cost 0.715 oreA -1
 keptOre oreB 0.5
 madeA cost 5 oreA -1
 madeA goodsA 1 capA 1
 madeA loadA 1
 madeB cost 8 oreB -1
 madeB goodsB 1 capB 1
 madeB loadB 1
 kept cost 1.3 goodsA -1
 kept goodsB 0.5
 toHomeA cost 1.5 goodsA -1
 toHomeA homeA 1 roadA 0.5
 toHomeB cost 2.4 goodsB -1
 toHomeB homeB 1 roadB 0.5
 toAbroadA cost 0.5 goodsA -1
 toAbroadA abroadA 1
 toAbroadB cost 0.8 goodsB -1
 toAbroadB abroadB 1
 elseHomeA cost 30 homeA 1
 elseHomeB cost 48 homeB 1
 elseAbroadA cost 26 abroadA 1
 elseAbroadB cost 41.6 abroadB 1
 overA cost 3 roadA -1
 overB cost 4.8 roadB -1
RHS
 rhs homeA 100 homeB 300
 rhs abroadA 50 abroadB 150
 rhs roadA 100 roadB 100
BOUNDS
 UP bound lines 2
 UP bound open 1
ENDATA
`;

test('a chain over two periods costs what its programme written by hand says', async () => {
  const model = inTwoPeriods();
  const read = readMps(byHand);
  if (read.kind !== 'model') throw new Error(`Line ${read.line} of the programme`);
  const hand = await solver.solve(read.model, { relativeGap: 0 });
  if (!hasValues(hand)) throw new Error(hand.kind);
  const bounds = { seconds: 20, relativeGap: 0 };
  const answer = await solvePlan(model, { alpha: 0.9, bounds }, solver);
  if (answer.kind !== 'plan') throw new Error(answer.kind);
  const { plan } = answer;
  expect(plan.cost.total * 2.6).toBeCloseTo(hand.objective, 6);
  const value = (name: string): number => hand.values[read.model.columnNames.indexOf(name)]!;
  expect(plan.stocks).toEqual([
    { site: 'works', product: 'goods', period: 'a', quantity: expect.closeTo(value('kept'), 6) },
  ]);
  expect(plan.cost.penalties * 2.6).toBeCloseTo(3 * value('overA') + 4.8 * value('overB'), 6);
  // Ore for KGZ, goods for UZB: what each levies, and all gains against all that is bought elsewhere.
  const levied = {
    KGZ: 1.1 * (value('boughtA') + 1.6 * value('boughtB')),
    UZB: value('toHomeA') + 1.6 * value('toHomeB'),
  };
  for (const [country, sum] of Object.entries(levied))
    expect(plan.accounts.find((account) => account.country === country)!.duty * 2.6).toBeCloseTo(sum, 6);
  const gains = plan.accounts.reduce((sum, { gain }) => sum + gain, 0);
  const { total, penalties, duty: duties } = plan.cost;
  expect(gains).toBeCloseTo(costWithoutChain(model)! - (total - penalties) + duties, 6);
  expect(value('kept')).toBeGreaterThan(0);
  expect(value('overB')).toBeGreaterThan(0);
});
