import { noFacts } from '@hamkor/corridors';
import { expect, test } from 'vitest';
import type { RunAnalysis } from './analysis-shelf.ts';
import { analysisShelf } from './analysis-shelf.ts';
import type { AnalysisInput } from './analysis-task.ts';

const input = (tonnes: number): AnalysisInput => ({
  facts: noFacts,
  overlay: null,
  consignment: { tonnes, unit: 'container-40' },
  task: { kind: 'best-routes', pairs: [] },
});

const shelfOfRuns = () => {
  const runs: (PromiseWithResolvers<string> & { readonly tonnes: number; isClosed: boolean })[] = [];
  const run: RunAnalysis = ({ consignment }) => {
    const work = { ...Promise.withResolvers<string>(), tonnes: consignment.tonnes, isClosed: false };
    runs.push(work);
    return {
      part: (() => work.promise) as ReturnType<RunAnalysis>['part'],
      close: async () => {
        work.isClosed = true;
        work.reject(new Error('ended'));
      },
    };
  };
  return { runs, shelf: analysisShelf(run) };
};
const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

test('a question is computed once, however often it is asked', async () => {
  const { runs, shelf } = shelfOfRuns();
  const answers = [shelf.take('a', () => input(1)), shelf.take('a', () => input(1))];
  await turn();
  expect(runs).toHaveLength(1);
  runs[0]?.resolve('{"a":1}');
  expect(await Promise.all(answers)).toEqual(['{"a":1}', '{"a":1}']);
  expect(await shelf.take('a', () => input(1))).toBe('{"a":1}');
  expect(runs).toHaveLength(1);
});

test('two are computed at once, the third begins when one is done, also where it failed', async () => {
  const { runs, shelf } = shelfOfRuns();
  const answers = ['a', 'b', 'c'].map((key, place) => shelf.take(key, () => input(place + 1)));
  await turn();
  expect(runs.map(({ tonnes }) => tonnes)).toEqual([1, 2]);
  runs[0]?.reject(new Error('no memory'));
  await expect(answers[0]).rejects.toThrow('no memory');
  await turn();
  expect(runs.map(({ tonnes }) => tonnes)).toEqual([1, 2, 3]);
  runs[1]?.resolve('b');
  runs[2]?.resolve('c');
  expect(await Promise.all(answers.slice(1))).toEqual(['b', 'c']);
  // What failed is tried again.
  const again = shelf.take('a', () => input(4));
  await turn();
  runs[3]?.resolve('a');
  expect(await again).toBe('a');
});

test('closing ends what runs and begins nothing more', async () => {
  const { runs, shelf } = shelfOfRuns();
  const answers = ['a', 'b', 'c'].map((key) => shelf.take(key, () => input(1)));
  await turn();
  const settled = Promise.allSettled(answers);
  await shelf.close();
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(runs.map(({ isClosed }) => isClosed)).toEqual([true, true]);
});
