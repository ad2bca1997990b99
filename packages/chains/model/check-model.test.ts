import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkModel } from './check-model.ts';
import type { KnownCodes } from './check-model-context.ts';
import { exampleChain } from './example-model.ts';
import type { ChainModel, ChainTable } from './model.ts';
import type { ModelProblemKind } from './model-problem.ts';

const known: KnownCodes = {
  knownHs: new Set(['5201', '5503', '5205', '5208']),
  knownCountries: new Set(['UZB', 'TJK', 'KAZ', 'RUS', 'CHN']),
};

/** The example with fields of one row changed. */
const withRow = <Table extends ChainTable>(
  table: Table,
  index: number,
  change: Partial<ChainModel[Table][number]>,
  model: ChainModel = exampleChain(),
): ChainModel => ({
  ...model,
  [table]: model[table].map((row, at) => (at === index ? Object.assign({}, row, change) : row)),
});

const problemsOf = (model: ChainModel) =>
  checkModel(model, known).map(({ kind, table, row, field, expected }) => ({
    kind,
    at: `${table} ${row} ${field}`,
    expected,
  }));

/** Kind and place of every problem. */
const slipsOf = (model: ChainModel) => problemsOf(model).map(({ kind, at }) => `${kind} ${at}`);

test('the example has nothing wrong', () => {
  expect(checkModel(exampleChain(), known)).toEqual([]);
});

test('an input that is made of its own product is told with the whole way round', () => {
  const model = exampleChain();
  const circular = {
    ...model,
    recipes: [...model.recipes, { ...model.recipes[0]!, id: 'lint-of-fabric', product: 'lint' }],
    inputs: [
      ...model.inputs,
      { id: 'back', recipe: 'lint-of-fabric', product: 'fabric', quantity: 1, unit: 'm2' },
    ],
  };
  const cycles = problemsOf(circular).filter(({ kind }) => kind === 'cycle');
  expect(cycles.length).toBeGreaterThan(0);
  for (const { expected } of cycles) {
    const round = expected.split(' → ');
    expect(round[0]).toBe(round.at(-1));
    expect(new Set(round)).toEqual(new Set(['lint', 'yarn', 'fabric']));
  }
});

test('a bill of materials without end is refused before anything walks through it', () => {
  const model = exampleChain();
  const steps = 600;
  const [recipe, input, fabric] = [model.recipes[0]!, model.inputs[0]!, model.products.at(-1)!];
  const deep = {
    ...model,
    products: [
      ...model.products,
      ...Array.from({ length: steps + 1 }, (_, at) => ({ ...fabric, id: `step${at}` })),
    ],
    recipes: [
      ...model.recipes,
      ...Array.from({ length: steps }, (_, at) => ({ ...recipe, id: `make${at}`, product: `step${at + 1}` })),
    ],
    inputs: [
      ...model.inputs,
      ...Array.from({ length: steps }, (_, at) => ({
        ...input,
        id: `use${at}`,
        recipe: `make${at}`,
        product: `step${at}`,
        unit: fabric.unit,
      })),
    ],
  };
  expect(problemsOf(deep)).toContainEqual({
    kind: 'too-large',
    at: `inputs ${model.inputs.length + 501} product`,
    expected: '≤ 500',
  });
});

test('an input that nobody can bring to those who need it is told at the input', () => {
  const model = exampleChain();
  const withoutPolyester = {
    ...model,
    supplies: model.supplies.filter(({ product }) => product !== 'polyester'),
  };
  expect(problemsOf(withoutPolyester)).toEqual([
    { kind: 'nobody-makes', at: 'inputs 3 product', expected: 'tashkent; khujand' },
  ]);
  const withoutWay = { ...model, lanes: model.lanes.filter(({ from }) => from !== 'urumqi') };
  expect(problemsOf(withoutWay).map(({ at }) => at)).toEqual(['inputs 3 product']);
});

test('demand that must be met is held against lines, supplies and what the recipes need', () => {
  const must = (quantity: number) =>
    withRow('demands', 0, { quantity, outsidePrice: null, unmetPenalty: null });
  // Lines: 16 + 16 million at two parks; the mill is held by its tonnes: 2,600,000 kg / 0.15 kg.
  expect(problemsOf(must(49_000_000))).toEqual([]);
  expect(problemsOf(must(50_000_000))).toEqual([
    { kind: 'capacity-below-demand', at: 'demands 1 quantity', expected: '≤ 49333300' },
  ]);
  // 40 million m2 need 6,400 t of yarn, and this at least 0.95 t of lint each: 6,080 t.
  const model = must(40_000_000);
  const littleLint = withRow('supplies', 2, { capacity: 0 }, model);
  expect(problemsOf(littleLint)).toEqual([]);
  const lessLint = withRow('supplies', 0, { capacity: 4000 }, littleLint);
  expect(problemsOf(lessLint)).toEqual([
    { kind: 'capacity-below-demand', at: 'supplies 1 capacity', expected: '≥ 6080' },
  ]);
});

test('stock evens out periods; without it the worst period counts', () => {
  const must = withRow('demands', 0, { quantity: 40_000_000, outsidePrice: null, unmetPenalty: null });
  const periods = [0.5, 1.5].map((demandFactor, at) => ({
    id: `p${at}`,
    years: 1,
    demandFactor,
    discountFactor: 1,
  }));
  expect(problemsOf({ ...must, periods }).map(({ kind }) => kind)).toEqual(['capacity-below-demand']);
  expect(problemsOf({ ...must, periods, stockRate: 0.1 })).toEqual([]);
});

test('a demand that nothing reaches is told, unless it can be bought outside', () => {
  const model = exampleChain();
  const cutOff = { ...model, lanes: model.lanes.filter(({ to }) => to !== 'moscow-market') };
  expect(problemsOf(cutOff)).toEqual([]);
  expect(problemsOf(withRow('demands', 3, { outsidePrice: null }, cutOff))).toEqual([
    { kind: 'unreachable-demand', at: 'demands 4 market', expected: 'fabric' },
  ]);
});

test('what a scenario breaks is told at its change', () => {
  expect(problemsOf(withRow('changes', 1, { field: 'supplier', set: 'nobody' }))).toMatchObject([
    { kind: 'unknown-reference', at: 'changes 2 set' },
  ]);
  expect(problemsOf(withRow('changes', 1, { multiply: 2 }))).toMatchObject([
    { kind: 'contradictory-change', at: 'changes 2 multiply' },
  ]);
  const model = exampleChain();
  const twice = { ...model, changes: [...model.changes, { ...model.changes[1]!, id: 'again', set: 1 }] };
  expect(problemsOf(twice)).toMatchObject([
    { kind: 'contradictory-change', at: 'changes 4 set', expected: 'poor-harvest-quantity: 2800' },
  ]);
});

/** One slip at a random row, and where it must be told. */
interface Slip {
  readonly kind: ModelProblemKind;
  readonly table: ChainTable;
  readonly field: string;
  readonly change: (row: never) => object;
}

const slip = <Table extends ChainTable>(
  kind: ModelProblemKind,
  table: Table,
  field: keyof ChainModel[Table][number] & string,
  value: unknown,
): Slip => ({ kind, table, field, change: () => ({ [field]: value }) });

const slips: readonly Slip[] = [
  slip('unknown-reference', 'products', 'stage', 'nowhere'),
  slip('unknown-hs', 'products', 'hs', '9999'),
  slip('unknown-hs', 'products', 'hs', '52'),
  slip('mixed-currency', 'products', 'currency', 'EUR'),
  slip('unknown-reference', 'recipes', 'product', 'nothing'),
  slip('unknown-reference', 'inputs', 'recipe', 'nothing'),
  slip('unknown-reference', 'inputs', 'product', 'nothing'),
  slip('unit-mismatch', 'inputs', 'unit', 'lb'),
  slip('unknown-country', 'sites', 'country', 'XYZ'),
  slip('mixed-price-year', 'sites', 'priceYear', 1999),
  slip('unknown-reference', 'lines', 'site', 'nowhere'),
  slip('unknown-reference', 'lines', 'recipe', 'nothing'),
  slip('unit-mismatch', 'lines', 'unit', 'lb'),
  slip('out-of-range', 'lines', 'installedLines', 9),
  slip('unknown-reference', 'supplies', 'supplier', 'nobody'),
  slip('unit-mismatch', 'supplies', 'unit', 'lb'),
  slip('unknown-reference', 'demands', 'market', 'nowhere'),
  slip('unit-mismatch', 'demands', 'unit', 'lb'),
  slip('unknown-reference', 'lanes', 'from', 'almaty-market'),
  slip('unknown-reference', 'lanes', 'to', 'urumqi'),
  slip('unknown-reference', 'lanes', 'product', 'nothing'),
  slip('unknown-country', 'lanes', 'countries', ['KAZ', 'XYZ']),
  slip('unknown-country', 'regimes', 'members', ['XYZ']),
  slip('unknown-reference', 'duties', 'regime', 'nothing'),
  slip('unknown-country', 'duties', 'to', 'XYZ'),
  slip('unknown-hs', 'duties', 'hs', '98'),
  slip('unknown-reference', 'groups', 'members', ['nowhere']),
  slip('unknown-reference', 'limits', 'what', 'nothing'),
  slip('unknown-reference', 'limits', 'where', 'nowhere'),
  slip('unknown-reference', 'limits', 'via', 'nowhere'),
  slip('unknown-reference', 'effects', 'disruption', 'nothing'),
  slip('unknown-reference', 'effects', 'target', 'nowhere'),
  slip('unknown-reference', 'changes', 'scenario', 'nothing'),
  slip('unknown-reference', 'changes', 'row', 'nothing'),
  slip('not-in-list', 'changes', 'field', 'nothing'),
  slip('unknown-reference', 'evidence', 'row', 'nothing'),
  slip('not-in-list', 'evidence', 'field', 'nothing'),
  slip('minimum-above-maximum', 'evidence', 'low', 1e9),
];

test('one slip anywhere is told at its sheet, row and field, and no other row of the sheet is blamed for it', () => {
  const model = exampleChain();
  fc.assert(
    fc.property(fc.constantFrom(...slips), fc.nat(), ({ kind, table, field, change }, seed) => {
      const at = seed % model[table].length;
      const broken = withRow(table, at, change(model[table][at] as never));
      const told = checkModel(broken, known);
      expect(told).toContainEqual(expect.objectContaining({ kind, table, row: at + 1, field }));
      expect(told.filter((problem) => problem.kind === kind && problem.table === table)).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
});

test('an id that stands twice is told at the second row, in any table', () => {
  const model = exampleChain();
  const tables = (Object.keys(model) as ChainTable[]).filter((table) => Array.isArray(model[table]));
  for (const table of tables) {
    const twice = { ...model, [table]: [...model[table], model[table][0]] };
    expect(problemsOf(twice)).toContainEqual({
      kind: 'duplicate-id',
      at: `${table} ${model[table].length + 1} id`,
      expected: `${table} 1`,
    });
  }
});

test('what would be read by nobody, or as something else, is refused', () => {
  const model = exampleChain();
  const limited = (row: Partial<ChainModel['limits'][number]>) => slipsOf(withRow('limits', 0, row));
  const blank = { what: null, where: null, via: null, min: null, max: null };
  const [border] = model.lanes.flatMap(({ borders }) => borders);
  expect(limited({ ...blank, kind: 'lead-time', min: 3 })).toEqual([
    'missing limits 1 max',
    'not-in-list limits 1 min',
  ]);
  expect(limited({ ...blank, kind: 'production', via: border!, max: 3 })).toEqual([
    'not-in-list limits 1 via',
  ]);
  expect(limited({ ...blank, kind: 'intra-bloc', where: 'UZB', min: 0.5 })).toEqual([
    'not-in-list limits 1 where',
  ]);
  expect(limited({ ...blank, kind: 'flow', via: border!, what: 'fabric', where: 'UZB', max: 3 })).toEqual([]);
  // Money per year is a mean over periods: without any weight there is none.
  expect(slipsOf(withRow('periods', 0, { discountFactor: 0 }))).toEqual([
    'out-of-range periods 1 discountFactor',
  ]);
});

test('a group that goes by the name of something else is refused, whatever it is a group of', () => {
  const model = exampleChain();
  const [site, lane] = [model.sites[0]!.id, model.lanes[0]!.id];
  for (const id of ['fabric', site, lane, 'KAZ'])
    expect(
      problemsOf({ ...model, groups: [...model.groups, { id, of: 'countries', members: ['CHN'] }] }),
      id,
    ).toMatchObject([{ kind: 'duplicate-id', at: 'groups 2 id' }]);
});

test('a market that goes by the name of a supplier is refused: lanes could not tell the states apart', () => {
  const model = exampleChain();
  const market = { ...model.markets[0]!, id: model.suppliers[0]!.id, country: 'RUS' };
  expect(problemsOf({ ...model, markets: [...model.markets, market] })).toMatchObject([
    { kind: 'duplicate-id', at: `markets ${model.markets.length + 1} id`, expected: 'suppliers' },
  ]);
});
