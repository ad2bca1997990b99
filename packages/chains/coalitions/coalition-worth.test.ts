import { superadditivityBreach } from '@hamkor/gains';
import type { Game } from '@hamkor/gains';
import { highsHere } from '@hamkor/optimiser';
import type { Solver } from '@hamkor/optimiser';
import { beforeAll, expect, test } from 'vitest';
import { coalitionChain, equalPartners, openAnyway, rivalChain } from './coalition-chain.ts';
import { coalitionWorth } from './coalition-worth.ts';
import { exampleChain } from '../model/example-model.ts';
import type { ChainModel } from '../model/model.ts';
import type { GainsQuestion } from '../questions/question.ts';
import { randomChain } from '../trials/random-chain.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await highsHere();
});

const question: GainsQuestion = {
  scenario: null,
  duties: 'returned',
  rule: 'shapley',
  bounds: { seconds: 20, relativeGap: 1e-7 },
};

const gameOfChain = async (model: ChainModel, asked: GainsQuestion = question): Promise<Game> => {
  const worth = new Float64Array(2 ** model.partners.length);
  for (let mask = 1; mask < worth.length; mask++)
    // oxlint-disable-next-line no-await-in-loop -- one solver asks one thing at a time
    worth[mask] = (await coalitionWorth(model, asked, mask, solver)).worth;
  return { players: model.partners.map(({ id }) => id), worth };
};
const rounded = ({ worth }: Game): readonly number[] => [...worth].map((own) => Math.round(own * 1e4) / 1e4);

test('coalitions are worth what can be worked out by hand', async () => {
  expect(rounded(await gameOfChain(coalitionChain()))).toEqual([0, 0, 0, 500, 0, 0, 0, 3400]);
  expect(rounded(await gameOfChain(coalitionChain(), { ...question, commons: 'whole' }))).toEqual([
    0, 0, 0, 800, 0, 0, 0, 3400,
  ]);
});

test('duty between members stays with them, unless it is lost', async () => {
  const model: ChainModel = {
    ...coalitionChain(),
    duties: [{ id: 'uzb', from: '*', to: 'UZB', hs: '*', regime: 'mfn', rate: 0.1 }],
  };
  expect(rounded(await gameOfChain(model))[7]).toBe(3400);
  expect(rounded(await gameOfChain(model, { ...question, duties: 'lost' }))[7]).toBe(3400 - 200 * 2);
});

test('a site that is open anyway costs no coalition anything', async () => {
  expect(rounded(await gameOfChain(openAnyway(coalitionChain(), 'works', 1e5)))).toEqual([
    0, 0, 0, 500, 0, 0, 0, 3400,
  ]);
});

test('a penalty of going without is what a market loses by it, where nobody else sells', async () => {
  const model = coalitionChain();
  const demands = model.demands.map((demand) =>
    demand.market === 'home' ? { ...demand, outsidePrice: null, unmetPenalty: 40 } : demand,
  );
  expect(rounded(await gameOfChain({ ...model, demands }))[7]).toBe(3400 + 200 * 10);
});

test('limits of a chain do not bind those who stand aside', async () => {
  const model = coalitionChain();
  const carbon = {
    id: 'carbon',
    name: model.title,
    kind: 'emissions',
    what: null,
    where: null,
    via: null,
    min: null,
    max: 100,
    penalty: null,
  } as const;
  const limited = await coalitionWorth({ ...model, limits: [carbon] }, question, 4, solver);
  const aside = expect.closeTo(200 * 30 + (100 * 26) / 3, 6) as number;
  expect(limited).toMatchObject({ worth: 0, cost: aside, outsideCost: aside, isProved: true, slack: 0 });
});

test('a coalition stopped before it has a plan is worth at least nothing, at most all it pays', async () => {
  const stopped: Solver = {
    ...solver,
    solve: async () => ({ kind: 'stopped', stop: 'time', bound: 5000, solver: 'none', seconds: 1, nodes: 0 }),
  };
  const found = await coalitionWorth(coalitionChain(), question, 7, stopped);
  expect(found).toEqual({
    mask: 7,
    worth: 0,
    cost: 8600,
    outsideCost: 8600,
    isProved: false,
    slack: 3600,
    seconds: 1,
  });
});

test('a plan short of its bound says how much more the coalition may be worth', async () => {
  const short: Solver = {
    ...solver,
    solve: async (model, options) => {
      const solution = await solver.solve(model, options);
      return solution.kind === 'optimal'
        ? { ...solution, kind: 'feasible', stop: 'time', bound: solution.objective - 250 }
        : solution;
    },
  };
  expect(await coalitionWorth(coalitionChain(), question, 3, short)).toMatchObject({
    isProved: false,
    slack: expect.closeTo(250, 6) as number,
  });
  // A plan that pays more in fines may cost so much less that the bound does not hold what is gained.
  const limit = { ...exampleChain().limits[0]!, kind: 'production' as const, what: 'goods', where: null };
  const fined = { ...coalitionChain(), limits: [{ ...limit, min: null, max: 5000, penalty: 1 }] };
  const { cost, slack } = await coalitionWorth(fined, question, 3, short);
  expect(slack).toBeCloseTo(cost, 6);
});

test('what is outside is counted once: together nobody is worth less than apart', async () => {
  expect(rounded(await gameOfChain(rivalChain()))).toEqual([0, 450, 350, 900]);
  for (const seed of [1, 2]) {
    const model = randomChain({
      seed,
      sites: 4,
      products: 4,
      markets: 3,
      makers: 2,
      ways: 1,
      hasOutside: true,
    });
    const partners = [...new Set(model.sites.map(({ country }) => country))].slice(0, 3);
    // oxlint-disable-next-line no-await-in-loop -- one solver asks one thing at a time
    const game = await gameOfChain({
      ...model,
      limits: [],
      partners: equalPartners(...partners),
    });
    expect(Math.max(...game.worth)).toBeGreaterThan(0);
    expect(superadditivityBreach(game)).toBeNull();
  }
});

test('counted whole by each, a foreign market makes coalitions seem to gain apart what they cannot have together', async () => {
  const whole = await gameOfChain(rivalChain(), { ...question, commons: 'whole' });
  expect(rounded(whole)).toEqual([0, 900, 700, 900]);
  expect(superadditivityBreach(whole)?.by).toBeCloseTo(700, 4);
});
