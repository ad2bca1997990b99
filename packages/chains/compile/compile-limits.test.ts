import { highsHere } from '@hamkor/optimiser';
import { describe, expect, test } from 'vitest';
import { exampleChain } from '../model/example-model.ts';
import type { ChainModel, LimitRow } from '../model/model.ts';
import type { ChainPlan, PlanAnswer } from '../plan/plan.ts';
import { solvePlan } from '../plan/solve-plan.ts';

const solver = await highsHere();
const question = { alpha: 0.9, bounds: { seconds: 20, relativeGap: 1e-7 } };

const limit = (kind: LimitRow['kind'], rest: Partial<LimitRow>): LimitRow => ({
  id: 'limit',
  name: { en: '', ru: '', zh: '' },
  kind,
  what: null,
  where: null,
  via: null,
  min: null,
  max: null,
  penalty: null,
  ...rest,
});

const answerUnder = (limits: readonly LimitRow[], change: Partial<ChainModel> = {}): Promise<PlanAnswer> =>
  solvePlan({ ...exampleChain(), ...change, limits }, question, solver);

const planUnder = async (
  limits: readonly LimitRow[],
  change: Partial<ChainModel> = {},
): Promise<ChainPlan> => {
  const answer = await answerUnder(limits, change);
  if (answer.kind !== 'plan') throw new Error(answer.kind);
  return answer.plan;
};

const free = await planUnder([]);

/** A limit that the free plan breaks binds, is read at its bound, and costs something. */
const binds = async (row: LimitRow, change: Partial<ChainModel> = {}): Promise<ChainPlan> => {
  const plan = await planUnder([row], change);
  const read = plan.limits.find(({ table }) => table === 'limits')!;
  const bound = (row.max ?? row.min)!;
  expect(row.max === null ? read.value - bound : bound - read.value).toBeGreaterThanOrEqual(
    -1e-6 * Math.abs(bound),
  );
  expect(read.breach).toBe(0);
  expect(plan.cost.total).toBeGreaterThan(free.cost.total);
  return plan;
};

const madeIn = (plan: ChainPlan, start: string): number =>
  plan.lines.filter(({ line }) => line.startsWith(start)).reduce((sum, { quantity }) => sum + quantity, 0);

/** Tonnes over one border post. */
const over = (plan: ChainPlan): number => {
  const lanes = exampleChain().lanes.filter(({ borders }) => borders.includes('oybek'));
  const ids = new Set(lanes.map(({ id }) => id));
  return plan.flows.filter(({ lane }) => ids.has(lane)).reduce((sum, { tonnes }) => sum + tonnes, 0);
};

const uzb = (plan: ChainPlan) => plan.accounts.find(({ country }) => country === 'UZB')!;

describe('limits', () => {
  test('production, of one product in its unit and of several in tonnes', async () => {
    const where = { where: 'TJK', what: 'fabric' };
    expect(madeIn(free, 'khujand-fabric')).toBeGreaterThan(8e6);
    const plan = await binds(limit('production', { ...where, max: 5e6 }));
    expect(madeIn(plan, 'khujand-fabric')).toBeLessThanOrEqual(5e6 * (1 + 1e-6));
    const tonnes = await binds(limit('production', { where: 'TJK', max: 2000 }));
    expect(tonnes.sites.find(({ site }) => site === 'khujand')!.tonnes).toBeLessThanOrEqual(2000.01);
  });

  test('share of what is made, by tonnes', async () => {
    const plan = await binds(limit('share', { what: 'weaving', where: 'TJK', max: 0.4 }));
    const all = ['tashkent-fabric', 'khujand-fabric', 'shymkent-fabric'].map((line) => madeIn(plan, line));
    expect(all[1] / (all[0] + all[1] + all[2])).toBeLessThanOrEqual(0.4 + 1e-6);
  });

  test('number of countries and of sites', async () => {
    const plan = await planUnder([limit('countries', { what: 'fabric', min: 3 })]);
    const weaving = plan.lines
      .filter(({ line }) => line.endsWith('fabric'))
      .map(({ line }) => line.split('-')[0]);
    expect(new Set(weaving)).toEqual(new Set(['tashkent', 'khujand', 'shymkent']));
    const one = await binds(limit('countries', { what: 'fabric', max: 1 }));
    const countries = one.lines.filter(({ line }) => line.endsWith('fabric'));
    expect(new Set(countries.map(({ line }) => line.split('-')[0])).size).toBe(1);
    const few = await binds(limit('sites', { max: 1 }));
    expect(few.sites.filter(({ isOpen }) => isOpen)).toHaveLength(1);
  });

  test('flow over a border post', async () => {
    expect(over(free)).toBeGreaterThan(500);
    expect(over(await binds(limit('flow', { via: 'oybek', max: 400 })))).toBeLessThanOrEqual(400.01);
  });

  test('value added and gain of a state, by its account', async () => {
    const kept = await binds(limit('value-added', { where: 'UZB', min: 0.5 }));
    const all = kept.accounts.reduce((sum, { valueAdded }) => sum + valueAdded, 0);
    expect(uzb(kept).valueAdded / all).toBeGreaterThanOrEqual(0.5 - 1e-6);
    const floor = uzb(free).gain + 500_000;
    const gaining = await binds(limit('gain', { where: 'UZB', min: floor }));
    expect(uzb(gaining).gain).toBeGreaterThanOrEqual(floor - 1);
  });

  test('emissions, investment and intra-bloc share', async () => {
    const most = free.carbon.total * 0.95;
    expect((await binds(limit('emissions', { max: most }))).carbon.total).toBeLessThanOrEqual(
      most * (1 + 1e-6),
    );
    const fixed = free.cost.fixed * 0.8;
    expect((await binds(limit('investment', { max: fixed }))).cost.fixed).toBeLessThanOrEqual(
      fixed * (1 + 1e-6),
    );
    const share = await planUnder([limit('intra-bloc', { min: 0.999 })]);
    expect(share.intraBloc!).toBeGreaterThanOrEqual(0.999 - 1e-6);
  });

  test('lead time by the longest way in use', async () => {
    const loose = await planUnder([limit('lead-time', { what: 'fabric', where: 'moscow-market', max: 500 })]);
    const days = loose.limits.find(({ row }) => row === 'limit')!.value;
    expect(days).toBeGreaterThan(15);
    const strict = await binds(limit('lead-time', { what: 'fabric', where: 'moscow-market', max: days - 4 }));
    expect(strict.limits.find(({ row }) => row === 'limit')!.value).toBeLessThanOrEqual(days - 4 + 1e-6);
  });
});

describe('soft limits', () => {
  test('are broken where that is cheaper, and say how far', async () => {
    const row = limit('production', { what: 'fabric', where: 'TJK', max: 5e6, penalty: 1e-4 });
    const plan = await planUnder([row]);
    const read = plan.limits.find(({ table }) => table === 'limits')!;
    expect(read.breach).toBeCloseTo(read.value - 5e6, 0);
    expect(plan.cost.penalties).toBeCloseTo(read.breach * 1e-4, 2);
    expect(plan.cost.total).toBeCloseTo(plan.objective, 0);
  });

  test('are kept where breaking them is dearer', async () => {
    const row = limit('production', { what: 'fabric', where: 'TJK', max: 5e6 });
    const [hard, soft] = [await planUnder([row]), await planUnder([{ ...row, penalty: 1e6 }])];
    expect(soft.cost.total).toBeCloseTo(hard.cost.total, 0);
  });

  test('never leave a model without a plan', async () => {
    const impossible = limit('countries', { what: 'fabric', min: 7 });
    expect((await answerUnder([impossible])).kind).toBe('infeasible');
    const plan = await planUnder([{ ...impossible, penalty: 10 }]);
    expect(plan.limits.find(({ row }) => row === 'limit')!.breach).toBeGreaterThanOrEqual(4);
  });
});
