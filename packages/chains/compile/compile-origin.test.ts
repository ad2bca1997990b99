import { highsHere } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import { changedRows } from '../limits/changed-rows.ts';
import { exampleChain } from '../model/example-model.ts';
import type { ChainModel, RegimeRow } from '../model/model.ts';
import type { ChainPlan } from '../plan/plan.ts';
import { solvePlan } from '../plan/solve-plan.ts';

const solver = await highsHere();
const question = { alpha: 0.9, bounds: { seconds: 20, relativeGap: 1e-7 } };

const planOf = async (model: ChainModel): Promise<ChainPlan> => {
  const answer = await solvePlan(model, question, solver);
  if (answer.kind !== 'plan') throw new Error(answer.kind);
  return answer.plan;
};

/** The example with no limit and another rule of origin. */
const underRule = (rule: Partial<RegimeRow>, change: Partial<ChainModel> = {}): ChainModel => {
  const model = exampleChain();
  return {
    ...model,
    limits: [],
    regimes: changedRows(model.regimes, () => rule),
    ...change,
  };
};

/** Only Tashkent spins and weaves, of fibre that is bought in China, and Almaty alone wants fabric. */
const foreignFibre = (rule: Partial<RegimeRow>): ChainModel => {
  const model = underRule(rule);
  return {
    ...model,
    lines: model.lines.filter(({ id }) => id === 'tashkent-pure' || id === 'tashkent-fabric'),
    supplies: model.supplies.filter(({ supplier }) => supplier === 'urumqi'),
    demands: changedRows(
      model.demands.filter(({ market }) => market === 'almaty-market'),
      () => ({ outsidePrice: null }),
    ),
  };
};

/** Price of fibre behind a square metre of fabric, at reference prices: 0.00016 t of yarn of 1.12 t of lint each. */
const foreignShare = (0.00016 * 1.12 * 1650) / 1.15;

const preferred = (plan: ChainPlan): number =>
  plan.flows
    .filter(({ regime, product }) => regime === 'free-trade' && product === 'fabric')
    .reduce((sum, { quantity }) => sum + quantity, 0);

/** Fibre of member states as well, dearer than the foreign one. */
const bothFibres = (valueContent: number): ChainModel => {
  const model = foreignFibre({ valueContent, needsHeadingChange: false });
  return {
    ...model,
    supplies: changedRows(
      exampleChain().supplies.filter(({ product }) => product === 'lint'),
      ({ supplier }) => ({ capacity: null, price: supplier === 'urumqi' ? 1200 : 1700 }),
    ),
  };
};

const bought = (plan: ChainPlan, supply: string): number =>
  plan.purchases.find((row) => row.supply === supply)?.quantity ?? 0;

/** Yarn under the heading of fabric. */
const sameHeading = (rule: Partial<RegimeRow>): ChainModel => {
  const model = foreignFibre(rule);
  return {
    ...model,
    products: changedRows(model.products, ({ id, hs }) => ({ hs: id === 'yarn' ? '5208' : hs })),
  };
};

test('no test of origin is made of a product whose inputs cannot fail it', async () => {
  // Fabric of yarn that does not originate: 0.44 of 1.15 is foreign at most.
  const plan = await planOf(foreignFibre({ valueContent: 0.6, needsHeadingChange: true }));
  expect(preferred(plan)).toBeCloseTo(8e6, 0);
  expect(plan.cost.duty).toBeLessThan(0.05 * 8e6 * 1.15);
});

test('yarn that originates by its own rule counts in fabric: cumulation within a site', async () => {
  // Yarn: 1.12 × 1650 of 2750 is foreign, 67 %. At 30 % content it originates, and with it all of the fabric.
  const loose = await planOf(foreignFibre({ valueContent: 0.3, needsHeadingChange: false }));
  expect(preferred(loose)).toBeCloseTo(8e6, 0);
  // At 65 % the fabric needs yarn that originates (0.44 / 1.15 = 38 % foreign), and yarn of foreign lint does not.
  const strict = await planOf(foreignFibre({ valueContent: 0.65, needsHeadingChange: false }));
  expect(preferred(strict)).toBe(0);
  expect(strict.cost.duty - loose.cost.duty).toBeCloseTo(0.1 * 8e6 * 1.15, 0);
  expect(foreignShare).toBeLessThan(0.35);
});

test('fibre of a member state originates, and is bought for the sake of the preference', async () => {
  // Without a test the cheap foreign lint is taken.
  expect(bought(await planOf(bothFibres(0.3)), 'fergana-lint')).toBe(0);
  const plan = await planOf(bothFibres(0.65));
  expect(preferred(plan)).toBeCloseTo(8e6, 0);
  // Yarn must keep 65 %: foreign lint may be 0.35 × 2750 of 1.12 × 1650 per tonne at most.
  const lint = 8e6 * 0.00016 * 1.12;
  const foreignMost = (8e6 * 0.00016 * 0.35 * 2750) / 1650;
  expect(bought(plan, 'urumqi-lint')).toBeLessThanOrEqual(foreignMost * (1 + 1e-6));
  expect(bought(plan, 'urumqi-lint')).toBeCloseTo(foreignMost, 2);
  expect(bought(plan, 'fergana-lint') + bought(plan, 'khatlon-lint')).toBeCloseTo(lint - foreignMost, 2);
});

test('an input of the same heading must originate where the heading must change', async () => {
  // Yarn of lint changes its heading, so that it originates and may go into fabric of its own heading.
  const cumulated = await planOf(sameHeading({ valueContent: null, needsHeadingChange: true }));
  expect(preferred(cumulated)).toBeCloseTo(8e6, 0);
  const model = sameHeading({ valueContent: null, needsHeadingChange: true });
  const keeps = await planOf({
    ...model,
    products: changedRows(model.products, ({ id, hs }) => ({ hs: id === 'lint' ? '5208' : hs })),
  });
  expect(preferred(keeps)).toBe(0);
});

test('goods in free circulation pass without a test', async () => {
  const plan = await planOf(
    foreignFibre({ valueContent: 0.99, needsHeadingChange: true, isFreeCirculation: true }),
  );
  expect(preferred(plan)).toBeCloseTo(8e6, 0);
});

test('a rule never makes a plan cheaper than none, nor dearer than no preference', async () => {
  const none = await planOf(underRule({}, { regimes: [] }));
  const tested = await planOf(underRule({ valueContent: 0.7 }));
  const untested = await planOf(underRule({ valueContent: null, needsHeadingChange: false }));
  expect(tested.cost.total).toBeGreaterThanOrEqual(untested.cost.total * (1 - 1e-6));
  expect(tested.cost.total).toBeLessThanOrEqual(none.cost.total * (1 + 1e-6));
});

test('what is sold from stock has no need to be made in the same period for the sake of a preference', async () => {
  const model = underRule({ valueContent: 0.65, needsHeadingChange: false });
  const toMarket = model.lanes.find(({ id }) => id === 'tashkent-tashkent-market-road')!;
  const [home] = model.demands;
  const uneven: ChainModel = {
    ...model,
    stockRate: 0.0001,
    periods: [
      { id: 'slack', years: 1, demandFactor: 0.2, discountFactor: 1 },
      { id: 'peak', years: 1, demandFactor: 1.8, discountFactor: 1 },
    ],
    lines: changedRows(
      model.lines.filter(({ id }) => id === 'tashkent-pure' || id === 'tashkent-fabric'),
      ({ id, capacity }) => ({ capacity: id === 'tashkent-pure' ? 2000 : capacity, maximumLines: 1 }),
    ),
    lanes: [...model.lanes, { ...toMarket, id: 'yarn-to-market', product: 'yarn' }],
    demands: [
      { ...home!, id: 'yarn', product: 'yarn', quantity: 1600, unit: 't', outsidePrice: 9000 },
      ...model.demands.filter(({ market }) => market === 'almaty-market'),
    ],
  };
  const plan = await planOf(uneven);
  const peak = plan.deliveries.find(({ demand, period }) => demand === 'yarn' && period === 'peak')!;
  expect(peak).toMatchObject({ wanted: 2880, outside: 0 });
  const without = await planOf({ ...uneven, regimes: [] });
  expect(plan.cost.total).toBeLessThanOrEqual(without.cost.total * (1 + 1e-6));
});
