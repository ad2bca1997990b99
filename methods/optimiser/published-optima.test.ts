import { cbcProcess, findCbc, highsHere, readMps, writeMps } from '@hamkor/optimiser';
import type { LinearModel, Solver } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import { publishedCases } from './published-cases.ts';
import type { PublishedCase } from './published-cases.ts';
import { readCase } from './read-case.ts';

const quick = publishedCases.filter(({ isQuick }) => isQuick);
const modelOf = (each: PublishedCase): LinearModel => {
  const model = readCase(each);
  if (model === null) throw new Error('no reference data');
  return model;
};
const isThere = quick.every((each) => readCase(each) !== null);
const installed = await findCbc();

const missed = async (solver: Solver, cases: readonly PublishedCase[]): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const each of cases) {
    const solution = await solver.solve(modelOf(each));
    const objective = solution.kind === 'optimal' ? solution.objective : NaN;
    if (!(Math.abs(objective - each.optimum) <= 1e-6 * Math.abs(each.optimum)))
      wrong.push(`${each.name}: ${solution.kind} ${objective}, published ${each.optimum}`);
  }
  return wrong;
};

test.skipIf(!isThere)(
  `HiGHS gives the published optima of ${quick.map(({ name }) => name).join(', ')} (reference data beside the project)`,
  async () => {
    expect(await missed(await highsHere(), quick)).toEqual([]);
  },
);

const forCbc = quick.filter(({ name }) =>
  ['cap41', 'sp50x100', 'egout', 'khb05250', 'israel'].includes(name),
);

test.skipIf(!isThere || installed === null)(
  `CBC gives the published optima of ${forCbc.map(({ name }) => name).join(', ')} (CBC installed, reference data beside the project)`,
  async () => {
    if (installed === null) return;
    expect(await missed(cbcProcess(installed), forCbc)).toEqual([]);
  },
);

test.skipIf(!isThere)('every published file is the same model after being written and read again', () => {
  for (const each of publishedCases) {
    const { name: _, ...model } = modelOf(each);
    const again = readMps(writeMps({ name: each.name, ...model }));
    if (again.kind === 'problem') throw new Error(`${each.name}: ${again.expected}`);
    const { name: __, ...rest } = again.model;
    expect(rest).toEqual(model);
  }
});
