import { expect, test } from 'vitest';
import { coalitionProblems } from './coalition-problems.ts';
import { exampleChain } from '../model/example-model.ts';

const model = exampleChain();

test('a chain whose markets can all do without it may be asked', () => {
  expect(coalitionProblems(model)).toEqual([]);
});

test('a market that nobody else could serve is named, with what would mend it', () => {
  const demands = model.demands.map((demand) =>
    demand.id === 'almaty-fabric' ? { ...demand, outsidePrice: null } : demand,
  );
  expect(coalitionProblems({ ...model, demands })).toEqual([
    {
      kind: 'missing',
      table: 'demands',
      row: 3,
      id: 'almaty-fabric',
      field: 'outsidePrice',
      found: '',
      expected: 'outsidePrice; unmetPenalty',
    },
  ]);
});

test('a chain that nobody shares, or too many do', () => {
  expect(coalitionProblems({ ...model, partners: [] }).map(({ kind }) => kind)).toEqual(['empty-table']);
  const partners = Array.from({ length: 21 }, (_, at) => ({ id: `X${at}`, weight: 1 }));
  expect(coalitionProblems({ ...model, partners })).toMatchObject([{ kind: 'out-of-range', found: '21' }]);
});
