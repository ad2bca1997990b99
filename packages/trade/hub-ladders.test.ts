import { expect, test } from 'vitest';
import { exampleRca, exampleWorld } from './example-world.ts';
import { hubLadders } from './hub-ladders.ts';
import { percentiles } from './percentile.ts';
import { productionMap } from './production-map.ts';

const evidence = exampleWorld();
const map = productionMap(evidence);
const all = { perMaterial: 99, limit: 99 };
const inputsOf = (hs: string): readonly string[] => evidence.headings.find((row) => row.hs === hs)!.inputs;
const stageOf = (hs: string): string => evidence.headings.find((row) => row.hs === hs)!.stage;

test('Kazakhstan has ore, metal and wire; cable is the next step', () => {
  const { ladders, total } = hubLadders(map, 'KAZ', all);
  expect(ladders.map(({ id, nextStep }) => [id, nextStep])).toEqual([['2603-7403-7408-8544', 3]]);
  expect(total).toBe(1);
  expect(ladders[0]!.rungs.map(({ held }) => held)).toEqual([true, true, true, false]);
  expect(ladders[0]!.rungs.at(-1)).toMatchObject({ holders: ['UZB'], from: { place: 1, weight: 2 / 3 } });
});

test('Kyrgyz cotton lint leads through yarn to the suits it already sews', () => {
  const [cotton] = hubLadders(map, 'KGZ', all).ladders;
  expect(cotton).toMatchObject({ id: '5201-5205-6203', nextStep: 1 });
  expect(cotton!.rungs.map(({ held }) => held)).toEqual([true, false, true]);
  expect(cotton!.rungs[0]!.from).toBeNull();
});

test('rungs carry the money of the evidence: exports of 2016, world demand and its growth', () => {
  const [cotton] = hubLadders(map, 'KGZ', all).ladders;
  expect(cotton!.rungs[0]!.exports.value).toBe(60_000_000);
  expect(cotton!.rungs[1]!.worldDemand).toMatchObject({ value: 3_100_000_000, years: [2023, 2023] });
  expect(cotton!.rungs[1]!.demandGrowthPerYear.value).toBeCloseTo(0.5 ** (1 / 7) - 1, 12);
});

/** Next steps by the definition: not a material, not held, with a held input that stands on the ground. */
const nextSteps = (iso3: string): string[] => {
  const held = (hs: string): boolean => hs !== '8549' && exampleRca(iso3, hs) >= 1;
  const way = (hs: string): string[] => (inputsOf(hs).length === 0 ? [hs] : [...way(inputsOf(hs)[0]!), hs]);
  return evidence.headings
    .map(({ hs }) => hs)
    .filter((hs) => stageOf(hs) !== 'raw' && !held(hs))
    .filter((hs) =>
      inputsOf(hs).some((input) => {
        const down = way(input);
        return held(input) && stageOf(down[0]!) === 'raw' && (held(down[0]!) || down.length <= 3);
      }),
    );
};

test.each(['KAZ', 'KGZ', 'UZB'])('the next steps of %s are those of the definition, each once', (iso3) => {
  const { ladders } = hubLadders(map, iso3, all);
  const found = ladders.map(({ rungs, nextStep }) => rungs[nextStep]!.hs);
  expect(found.toSorted()).toEqual(nextSteps(iso3).toSorted());
});

test.each(['KAZ', 'KGZ', 'UZB'])(
  'every rung of %s is made of the one below, and ladders come best first',
  (iso3) => {
    const { ladders } = hubLadders(map, iso3, all);
    for (const { rungs, nextStep } of ladders) {
      for (const [index, { hs }] of rungs.entries()) {
        if (index > 0) expect(inputsOf(hs)).toContain(rungs[index - 1]!.hs);
      }
      expect(rungs[nextStep - 1]!.held).toBe(true);
      expect(rungs[nextStep]!.held).toBe(false);
    }
    const scores = ladders.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const ready = percentiles(ladders.map(({ readiness }) => readiness));
    const wanted = percentiles(ladders.map(({ rungs, nextStep }) => rungs[nextStep]!.worldDemand.value));
    ladders.forEach(({ score }, index) =>
      expect(score).toBeCloseTo((ready[index]! + wanted[index]!) / 2, 12),
    );
  },
);

test('the list is cut as asked, and says how many there were', () => {
  const { ladders, total } = hubLadders(map, 'KAZ', { perMaterial: 1, limit: 0 });
  expect([ladders.length, total]).toEqual([0, 1]);
});

test('a raw material that leads nowhere new is named', () => {
  expect(hubLadders(map, 'UZB').withoutLadder).toEqual([]);
  const lintOnly = evidence.headings.filter(({ hs }) => !['5205', '6203'].includes(hs));
  const { ladders, withoutLadder } = hubLadders(productionMap({ ...evidence, headings: lintOnly }), 'UZB');
  expect([ladders, withoutLadder]).toEqual([[], ['5201']]);
});
