import { nonzeroCount, rowCount, columnCount } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import { checkModel } from './check-model.ts';
import { compileChain } from '../compile/compile.ts';
import { exampleChain } from './example-model.ts';
import { estimateSize, mostNonzeros } from './model-size.ts';

test('the estimate is not below what is compiled, nor far above', () => {
  const model = exampleChain();
  const compiled = compileChain(model, { alpha: 0.9 });
  if (compiled.kind !== 'compiled') throw new Error(compiled.kind);
  const { linear } = compiled.chain;
  const size = estimateSize(model);
  expect(size.nonzeros).toBeGreaterThanOrEqual(nonzeroCount(linear));
  expect(size.columns).toBeGreaterThanOrEqual(columnCount(linear));
  expect(size.rows).toBeGreaterThanOrEqual(rowCount(linear));
  expect(size.nonzeros).toBeLessThan(6 * nonzeroCount(linear));
});

test('a model of two million nonzeros is refused at once and with advice', () => {
  const model = exampleChain();
  const products = Array.from({ length: 100 }, (_, at) => ({ ...model.products[3]!, id: `p${at}` }));
  const supplies = products.map(({ id }) => ({ ...model.supplies[0]!, id, product: id, unit: 'm2' }));
  const demands = products.map(({ id }) => ({ ...model.demands[0]!, id, product: id }));
  const lanes = Array.from({ length: 4000 }, (_, at) => ({
    ...model.lanes[0]!,
    id: `l${at}`,
    from: 'fergana',
    to: 'tashkent-market',
    product: null,
  }));
  const large = {
    ...model,
    products: [...model.products, ...products],
    supplies: [...model.supplies, ...supplies],
    demands: [...model.demands, ...demands],
    lanes: [...model.lanes, ...lanes],
  };
  const started = performance.now();
  const problems = checkModel(large, {
    knownHs: new Set(['5201', '5503', '5205', '5208']),
    knownCountries: new Set(['UZB', 'TJK', 'KAZ', 'RUS', 'CHN']),
  });
  expect(performance.now() - started).toBeLessThan(2000);
  expect(problems).toMatchObject([{ kind: 'too-large', table: 'lanes', expected: `≤ ${mostNonzeros}` }]);
});
