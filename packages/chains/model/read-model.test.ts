import { expect, test } from 'vitest';
import { exampleChain } from './example-model.ts';
import { chainTables } from './model.ts';
import { readChainModel } from './read-model.ts';

const known = {
  knownHs: new Set(['5201', '5503', '5205', '5208', '7408']),
  knownCountries: new Set(['UZB', 'TJK', 'KAZ', 'RUS', 'CHN']),
};

const read = (input: unknown) => readChainModel(input, known);
const problemsOf = (input: unknown) => {
  const outcome = read(input);
  return outcome.kind === 'problems' ? outcome.problems : [];
};

/** As it comes over a wire, to be spoilt. */
const loose = (): Record<string, Record<string, unknown>[]> => JSON.parse(JSON.stringify(exampleChain()));

test('a model read from its JSON is the same', () => {
  expect(read(loose())).toEqual({ kind: 'model', model: exampleChain() });
});

test('a small file written by hand needs neither empty tables nor empty fields nor three languages', () => {
  const outcome = read({
    title: 'Wire',
    currency: 'USD',
    priceYear: 2024,
    products: [
      { id: 'wire', name: { ru: 'Проволока' }, hs: '7408', unit: 't', kgPerUnit: 1000, price: 9000 },
    ],
    suppliers: [{ id: 'mill', name: 'Mill', country: 'KAZ', lat: 47, lon: 67 }],
    supplies: [{ id: 's', supplier: 'mill', product: 'wire', price: 8800, unit: 't' }],
    markets: [{ id: 'plant', name: 'Plant', country: 'UZB', lat: 41, lon: 69 }],
    demands: [{ id: 'd', market: 'plant', product: 'wire', quantity: 10, unit: 't' }],
    lanes: [
      { id: 'l', from: 'mill', to: 'plant', mode: 'rail', costPerTonne: 40, hours: 60, kgCo2ePerTonne: 20 },
    ],
  });
  expect(outcome).toMatchObject({
    kind: 'model',
    model: {
      schema: 'hamkor-chain/1',
      title: { en: 'Wire', ru: 'Wire', zh: 'Wire' },
      periods: [{ id: 'year', years: 1 }],
      products: [{ name: { en: 'Проволока' }, stage: null }],
      supplies: [{ capacity: null, kgCo2e: null }],
      stockRate: null,
    },
  });
});

test('everything wrong is told at once, where it stands', () => {
  const model = loose();
  model['lines']![2]!['capacity'] = -1;
  model['lines']![3]!['maximumLines'] = 1.5;
  model['products']![1]!['hs'] = '9999';
  model['sites']![0]!['lat'] = Number.NaN;
  model['sites']![1]!['kind'] = 'garden';
  delete model['lanes']![4]!['hours'];
  model['lanes']![4]!['hourz'] = 3;
  model['demands']![0]!['quantity'] = 'many';
  model['inputs']![0]!['unit'] = 'kg';
  expect(
    problemsOf(model).map(({ kind, table, row, field, found, expected }) => [
      kind,
      table,
      row,
      field,
      found,
      expected,
    ]),
  ).toEqual([
    ['unknown-hs', 'products', 2, 'hs', '9999', 'HS 2022'],
    ['unit-mismatch', 'inputs', 1, 'unit', 'kg', 't'],
    ['out-of-range', 'sites', 1, 'lat', 'NaN', 'number'],
    ['not-in-list', 'sites', 2, 'kind', 'garden', 'park; plant; greenfield'],
    ['out-of-range', 'lines', 3, 'capacity', '-1', '> 0'],
    ['wrong-type', 'lines', 4, 'maximumLines', '1.5', 'whole-number'],
    ['wrong-type', 'demands', 1, 'quantity', 'many', 'number'],
    ['missing', 'lanes', 5, 'hours', '', 'number'],
    ['not-in-list', 'lanes', 5, 'hourz', 'hourz', expect.stringContaining('hours')],
  ]);
});

test('who names a row that could not be read is not blamed', () => {
  const model = loose();
  model['sites']![0]!['fixedCost'] = 'much';
  expect(problemsOf(model).map(({ table, row, field }) => [table, row, field])).toEqual([
    ['sites', 1, 'fixedCost'],
  ]);
  delete model['products']![3]!['id'];
  expect(problemsOf(model).map(({ table, field }) => [table, field])).toEqual([
    ['products', 'id'],
    ['sites', 'fixedCost'],
  ]);
});

test('what is no model at all is told as that', () => {
  for (const input of [null, 7, 'model', [], { schema: 'other/2' }])
    expect(problemsOf(input)[0]).toMatchObject({ kind: 'not-a-model', expected: 'hamkor-chain/1' });
  expect(problemsOf({ ...loose(), lanes: {} })).toMatchObject([
    { kind: 'wrong-type', table: 'lanes', expected: 'table' },
  ]);
  expect(problemsOf({ ...loose(), demands: [] })).toMatchObject([{ kind: 'empty-table', table: 'demands' }]);
});

test('more than two hundred problems are not told', () => {
  const model = loose();
  model['lanes'] = Array.from({ length: 5000 }, (_, at) => ({ id: `l${at}` }));
  expect(problemsOf(model)).toHaveLength(200);
});

test('values made to harm a sheet or a message are refused or cut', () => {
  const model = loose();
  model['sites']![0]!['id'] = '=HYPERLINK("x")';
  model['sites']![1]!['name'] = `a\u0000b`;
  model['sites']![2]!['country'] = 'x'.repeat(10_000);
  const problems = problemsOf(model);
  expect(problems.map(({ row, field }) => [row, field])).toEqual(
    expect.arrayContaining([
      [1, 'id'],
      [2, 'name'],
      [3, 'country'],
    ]),
  );
  for (const { found } of problems) expect(found.length).toBeLessThanOrEqual(80);
  expect(problemsOf(JSON.parse('{"__proto__": {"title": 1}, "constructor": 2}')).length).toBeGreaterThan(0);
});

test('two hundred thousand rows are the most that is looked at', () => {
  const lanes = Array.from({ length: 300_000 });
  const started = performance.now();
  expect(problemsOf({ ...loose(), lanes })).toMatchObject([{ kind: 'too-large', table: null }]);
  expect(performance.now() - started).toBeLessThan(200);
  expect(chainTables).toContain('lanes');
});
