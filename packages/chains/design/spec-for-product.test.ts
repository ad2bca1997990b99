import { expect, test } from 'vitest';
import type { DesignGrounds, GroundPark } from './design-grounds.ts';
import { madeFacts } from './example-facts.ts';
import { processTree } from './process-tree.ts';
import { capacityFactor, countedIn, kgIn, unitsIn } from './process-units.ts';
import { specForProduct } from './spec-for-product.ts';

const named = (name: string) => ({ en: name, ru: name, zh: name });
const place = (country: string) => ({
  name: named(`${country} city`),
  country,
  lat: 41,
  lon: 69,
  node: `${country}X`,
});
const park = (id: string, country: string, divisions: readonly string[]): GroundPark => ({
  ...place(country),
  id,
  kind: 'park',
  divisions,
});
const parks = [park('P1', 'UZB', ['13']), park('P2', 'UZB', ['29']), park('P3', 'TJK', ['24'])];

const grounds: DesignGrounds = {
  nameOf: (hs) => (hs === '9999' ? null : named(`heading ${hs}`)),
  inputsOf: (hs) => (hs === '8701' ? ['8408', '8701', '4011'] : []),
  divisionsOf: (hs) => (hs.startsWith('52') ? ['13'] : ['28']),
  parksOf: (country) => parks.filter((row) => row.country === country),
  mainPlaceOf: place,
  importsOf: (country) => (country === 'UZB' ? 6e6 : null),
  exportsOf: (country, hs) => (hs === '5201' && country === 'TJK' ? 1e6 : null),
};

test('the tree goes down from a heading to what is bought, through steps that make the same heading', () => {
  const tree = processTree(madeFacts(), '5208');
  // Printing has no inputs: it would make fabric from nothing beside dyeing, which has some.
  expect(tree?.products.map(({ id, unit, depth, processes }) => [id, unit, depth, processes.length])).toEqual(
    [
      ['dye', '1000 m', 0, 1],
      ['weave', '1000 m', 1, 1],
      ['spin', 't', 2, 1],
      ['hs5201', 't', 3, 0],
    ],
  );
  expect(tree?.inputs.map(({ process, product, quantity }) => [process, product, quantity])).toEqual([
    ['spin', 'hs5201', 1.2],
    ['weave', 'spin', 0.19],
    ['dye', 'weave', 1.03],
  ]);
  expect(processTree(madeFacts(), '8701')).toBeNull();
});

test('units of the facts become units of a model, or none', () => {
  expect([unitsIn('kg', 't'), unitsIn('mmbtu', 'GJ'), unitsIn('m2', 'm2'), unitsIn('kg', 'm2')]).toEqual([
    0.001,
    1.055,
    1,
    null,
  ]);
  expect([kgIn('t'), kgIn('m2')]).toEqual([1000, null]);
  expect(['kg/1000 tablets', 'GJ gas/t', '1000 m/1000 m'].map(countedIn)).toEqual(['kg', 'GJ', '1000 m']);
  expect(capacityFactor('million m/year', '1000 m')).toBe(1000);
  expect(capacityFactor('t/year', 'kg')).toBe(1000);
  expect(capacityFactor('t copper/year', 't')).toBeNull();
});

test('a known process gives recipes, inputs and prices; parks fit by trade, suppliers by exports', () => {
  const { spec, gaps } = specForProduct({ product: '5208', partners: ['UZB', 'TJK'] }, madeFacts(), grounds);
  expect(spec.sites.map(({ id }) => id)).toEqual(['P1', 'P3']);
  expect(gaps).toContainEqual(expect.objectContaining({ kind: 'site-assumed', row: 'TJK', what: '13' }));
  expect(spec.supplies.map(({ supplier, product }) => [supplier, product])).toEqual([
    ['supplier-TJK', 'hs5201'],
  ]);
  expect(spec.recipes.map(({ id, product, process }) => [id, product, process])).toEqual([
    ['dye', 'dye', 'dye'],
    ['weave', 'weave', 'weave'],
    ['spin', 'spin', 'spin'],
  ]);
  // The price that speaks of the product, per unit of the model.
  const prices = Object.fromEntries(spec.products.map(({ id, price }) => [id, price.row ?? price.value]));
  expect(prices['dye']).toBe('price-5208-fabric-dyed');
  expect(prices['weave']).toBe('price-5208-fabric-grey');
  expect(prices['hs5201']).toBe('price-5201-cotton-lint');
  // Yarn has none: three fifths of grey fabric, over 0.19 t.
  expect(prices['spin']).toBeCloseTo((0.6 * 1200) / 0.19, 6);
  expect(gaps).toContainEqual(expect.objectContaining({ kind: 'price-unknown', row: 'spin' }));
  // Fabric weighs what its yarn weighs.
  expect(spec.products.find(({ id }) => id === 'dye')?.kgPerUnit).toBeCloseTo(1.03 * 190, 9);
  // A tenth of six million dollars at 2,000; of ten million where nothing is known.
  expect(spec.demands.map(({ quantity }) => quantity.value)).toEqual([300, 500]);
  expect(spec.lines.filter(({ site }) => site === 'P1')).toHaveLength(3);
  expect(spec.products.find(({ id }) => id === 'dye')?.name.en).toBe('heading 5208: Dyeing');
});

test('without a process the product and its main inputs stand alone, and everything is told as unknown', () => {
  const { spec, gaps } = specForProduct({ product: '8701', partners: ['UZB', 'TJK'] }, madeFacts(), grounds);
  expect(spec.products.map(({ id }) => id)).toEqual(['hs8701', 'hs8408', 'hs4011']);
  expect(spec.inputs.map(({ product, quantity }) => [product, quantity.value])).toEqual([
    ['hs8408', 0.5],
    ['hs4011', 0.5],
  ]);
  expect(spec.recipes).toMatchObject([{ id: 'make-hs8701', process: null }]);
  expect(spec.costs).toMatchObject([{ field: 'other', figure: { confidence: 'unverified' } }]);
  expect(new Set(gaps.map(({ kind }) => kind))).toEqual(
    new Set([
      'process-unknown',
      'price-unknown',
      'site-assumed',
      'demand-estimated',
      'supplier-assumed',
      'capacity-unknown',
    ]),
  );
});
