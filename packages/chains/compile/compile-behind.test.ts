import { hasValues, highsHere } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import { changedRows } from '../limits/changed-rows.ts';
import { coalitionChain } from '../coalitions/coalition-chain.ts';
import { compileChain } from './compile.ts';
import type { ChainModel } from '../model/model.ts';

const solver = await highsHere();

/** Goods that the chain makes at 100 + 1 of ore + 10 on each of two ways, or at 300 in a second works. */
const withTwoWorks = (outsideKgCo2e: number | null): ChainModel => {
  const model = coalitionChain();
  const [works, line] = [model.sites[0]!, model.lines[0]!];
  return {
    ...model,
    sites: [works, { ...works, id: 'mill' }],
    lines: [line, { ...line, id: 'mill-goods', site: 'mill', kgCo2e: 300 }],
    lanes: [
      ...model.lanes,
      { ...model.lanes[0]!, id: 'mine-mill', to: 'mill' },
      { ...model.lanes[1]!, id: 'mill-home', from: 'mill' },
    ],
    demands: changedRows(
      model.demands.filter(({ market }) => market === 'home'),
      () => ({ outsideKgCo2e }),
    ),
  };
};

/** The cleanest plan, with what the objective counts. */
const cleanest = async (model: ChainModel) => {
  const compiled = compileChain(model, { alpha: 0.9, levels: [] });
  if (compiled.kind !== 'compiled') throw new Error(compiled.kind);
  const { chain } = compiled;
  const form = chain.form('co2e')!;
  const solution = await solver.solve({ ...chain.linear, cost: form.coefficients, offset: form.offset });
  if (!hasValues(solution)) throw new Error(solution.kind);
  const plan = chain.readPlan(solution);
  return {
    counted: chain.valueOf('co2e', solution.values),
    carbon: plan.carbon,
    outside: plan.deliveries[0]!.outside,
  };
};

test('what nobody has counted is not the clean way out', async () => {
  expect(await cleanest(withTwoWorks(null))).toMatchObject({
    outside: 0,
    counted: expect.closeTo(200 * 121, 3),
  });
});

test('what is known to be clean is', async () => {
  expect(await cleanest(withTwoWorks(5))).toMatchObject({
    outside: 200,
    counted: expect.closeTo(200 * 5, 3),
  });
});

test('unknown carbon counts as the dirtiest way, and stays unknown in the plan', async () => {
  const model = withTwoWorks(null);
  const nothingMade = { ...model, lines: changedRows(model.lines, () => ({ minimumLoad: 1 })) };
  // A line that stands makes 1000, and 200 are wanted: all comes from outside.
  expect(await cleanest(nothingMade)).toEqual({
    outside: 200,
    counted: expect.closeTo(200 * 321, 3),
    carbon: expect.objectContaining({ outside: null, total: 0 }),
  });
});
