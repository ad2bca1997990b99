import { expect, test } from 'vitest';
import { capitalRecovery } from './assumptions.ts';
import { chainFromProcesses } from './chain-from-processes.ts';
import type { ChainSpec } from './chain-spec.ts';
import { madeFacts } from './example-facts.ts';
import { factFigure, judgedFigure } from './judged-figure.ts';

const named = (name: string) => ({ en: name, ru: name, zh: name });
const judged = (value: number) => judgedFigure(value, value / 2, value * 2, 'judged');
const fact = (id: string, factor = 1) =>
  factFigure({ id, year: 2024, confidence: 'published', origin: 'made-up' }, factor, 'per tonne');
const place = { lat: 41, lon: 69, node: null, name: named('place') };

const spec = (): ChainSpec => ({
  title: named('Yarn'),
  about: named('made up'),
  isDemonstration: true,
  priceYear: 2025,
  partners: ['UZB', 'TJK'].map((id) => ({ id, weight: 1 })),
  stages: [],
  products: [
    {
      id: 'lint',
      name: named('Lint'),
      hs: '5201',
      unit: 't',
      kgPerUnit: 1000,
      stage: null,
      price: fact('price-5201-cotton-lint', 1000),
    },
    {
      id: 'yarn',
      name: named('Yarn'),
      hs: '5205',
      unit: 't',
      kgPerUnit: 1000,
      stage: null,
      price: judged(3000),
    },
  ],
  recipes: [
    { id: 'spin', product: 'yarn', name: named('Spin'), process: 'spin', scale: 1, referenceCountry: 'KAZ' },
  ],
  inputs: [{ recipe: 'spin', product: 'lint', quantity: fact('spin-input-5201') }],
  costs: [{ recipe: 'spin', country: 'TJK', field: 'hours', figure: judged(20) }],
  sites: ['UZB', 'TJK'].map((country) => ({
    lat: 41,
    lon: 69,
    node: null,
    name: named('mill'),
    id: `mill-${country}`,
    country,
    kind: 'park' as const,
    park: null,
    isOpen: false,
    capacityTonnes: null,
    fixedCost: judged(100),
  })),
  lines: ['UZB', 'TJK'].map((country) => ({
    site: `mill-${country}`,
    recipe: 'spin',
    capacity: fact('spin-minimum_efficient_scale'),
    minimumLoad: 0,
    maximumLines: 2,
    installedLines: 0,
  })),
  suppliers: [{ ...place, id: 'farm', country: 'UZB' }],
  supplies: [
    {
      supplier: 'farm',
      product: 'lint',
      price: fact('price-5201-cotton-lint', 900),
      capacity: null,
      kgCo2e: null,
      leadDays: null,
    },
  ],
  markets: [{ ...place, id: 'town', country: 'UZB' }],
  demands: [
    {
      market: 'town',
      product: 'yarn',
      quantity: judged(4000),
      outsidePrice: judged(3500),
      outsideKgCo2e: null,
      unmetPenalty: null,
    },
  ],
  agreements: ['HALF'],
  groups: [],
  limits: [],
  disruptions: [],
  effects: [],
});

const designed = () =>
  chainFromProcesses(spec(), madeFacts(), () => ({
    lanes: [],
    evidence: [],
    missing: [{ from: 'mill-TJK', to: 'town', reason: 'no-way' as const }],
  }));

test('costs of a line are quantities at the newest prices of its country', () => {
  const { model } = designed();
  const [uzb, tjk] = model.lines;
  // 1,000 kWh at 0.05 and 3,500 MJ at 70 USD per 35,000 MJ; 10 h at 4 USD and a quarter on top.
  expect(uzb?.energyCost).toBeCloseTo(1000 * 0.05 + (3500 * 70) / 35_000, 9);
  expect(uzb?.labourCost).toBeCloseTo(10 * 4 * 1.25, 9);
  // Tajikistan has no price of gas: that of the other country. Its hours are those stated for it.
  expect(tjk?.energyCost).toBeCloseTo(1000 * 0.03 + (3500 * 70) / 35_000, 9);
  expect(tjk?.labourCost).toBeCloseTo(20 * 2 * 1.25, 9);
  expect(tjk?.labourHours).toBe(20);
  // Investment in euro of 2020, over 15 years at 10 %, with 3 % of upkeep.
  const yearly = 1000 * 1.1 * (capitalRecovery(0.1, 15) + 0.03);
  expect(uzb?.fixedCost).toBeCloseTo(yearly * 5000, 6);
  expect(capitalRecovery(0.1, 15)).toBeCloseTo(0.131474, 6);
  expect(capitalRecovery(0, 15)).toBeCloseTo(1 / 15, 12);
  // What is left of the conversion cost at the prices of Kazakhstan.
  const there = 1000 * 0.06 + (3500 * 35) / 35_000 + 10 * 6 * 1.25 + yearly;
  expect(uzb?.otherCost).toBeCloseTo(1000 - there, 6);
  // Heat burnt as gas, and power at the carbon of the grid.
  expect(uzb?.kgCo2e).toBeCloseTo(3500 * 0.0561 + 1000 * 0.5, 6);
  expect(uzb).toMatchObject({ id: 'mill-UZB-spin', capacity: 5000, leadDays: 7, maximumLines: 2 });
});

test('every figure has its evidence, with a range that holds it', () => {
  const { model } = designed();
  const rowOf = (
    table: 'lines' | 'products' | 'inputs' | 'supplies' | 'demands' | 'duties' | 'sites',
    id: string,
  ) => Object.entries(model[table].find((row) => row.id === id) ?? {});
  for (const { table, row, field, low, high, source } of model.evidence) {
    if (table !== 'lines' && table !== 'products' && table !== 'demands' && table !== 'duties') continue;
    const value = Number(rowOf(table, row).find(([name]) => name === field)?.[1]);
    expect([table, row, field, low! <= value, value <= high!, source !== '']).toEqual([
      table,
      row,
      field,
      true,
      true,
      true,
    ]);
  }
  const fields = model.evidence.filter(({ table, row }) => table === 'lines' && row === 'mill-UZB-spin');
  expect(fields.map(({ field }) => field).toSorted()).toEqual([
    'capacity',
    'energyCost',
    'fixedCost',
    'kgCo2e',
    'labourCost',
    'labourHours',
    'leadDays',
    'otherCost',
  ]);
  const energy = fields.find(({ field }) => field === 'energyCost');
  expect(energy?.low).toBeCloseTo(900 * 0.05 + 7, 9);
  expect(energy?.high).toBeCloseTo(1200 * 0.05 + 7, 9);
});

test('what is not known is told with what was taken instead', () => {
  const { gaps } = designed();
  expect(gaps).toContainEqual({
    kind: 'factor-cost-unknown',
    table: 'lines',
    row: 'TJK',
    field: null,
    what: 'industrial-gas-price',
    assumed: 70,
  });
  expect(gaps).toContainEqual(
    expect.objectContaining({ kind: 'price-year-differs', row: 'spin', what: '2020' }),
  );
  expect(gaps).toContainEqual(expect.objectContaining({ kind: 'no-way', row: 'mill-TJK-town' }));
  expect(gaps).toContainEqual(expect.objectContaining({ kind: 'duty-unknown', row: 'TJK', assumed: 0.08 }));
  const bare = spec();
  const { gaps: more } = chainFromProcesses(
    {
      ...bare,
      recipes: bare.recipes.map((recipe) => Object.assign(recipe, { process: 'weave' })),
      inputs: [],
    },
    madeFacts(),
    () => ({ lanes: [], evidence: [], missing: [] }),
  );
  const kinds = more.filter(({ row }) => row === 'mill-UZB-spin').map(({ kind }) => kind);
  expect(kinds).toEqual(['labour-unknown', 'other-cost-unknown', 'investment-unknown', 'lead-time-unknown']);
  expect(more).toContainEqual(expect.objectContaining({ kind: 'input-left-out', row: 'spin', what: '5205' }));
});

test('ranges become scenarios, each over the rows that have one', () => {
  const { model } = designed();
  expect(model.scenarios.map(({ id }) => id)).toEqual([
    'dear-energy',
    'cheap-energy',
    'dear-labour',
    'dear-investment',
    'dear-inputs',
    'dear-duties',
    'low-demand',
    'high-demand',
    'cheap-outside',
  ]);
  // All rows of the table: those that come later are in it too.
  expect(model.changes.filter(({ scenario }) => scenario === 'dear-energy')).toMatchObject([
    { table: 'lines', row: '*', field: 'energyCost', bound: 'high' },
  ]);
});

test('a spec that names what no table has is a defect', () => {
  const wrong = { ...spec(), inputs: [{ recipe: 'spin', product: 'lint', quantity: fact('nothing') }] };
  expect(() =>
    chainFromProcesses(wrong, madeFacts(), () => ({ lanes: [], evidence: [], missing: [] })),
  ).toThrow('no fact nothing');
});
