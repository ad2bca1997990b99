import type { Figure } from '@hamkor/provenance';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleOption } from './example-option.ts';
import type { CooperationOption } from './option.ts';
import { replaceableMaterials } from './replaceable-materials.ts';

const usd = (value: number | null, confidence: Figure['confidence'] = 'estimated'): Figure => ({
  value,
  unit: 'USD',
  years: [2022, 2024],
  confidence,
  origins: ['baci-materials'],
  steps: [],
});

const pair = (
  hs: string,
  supplier: string,
  importer: string,
  imports: number,
  bound: number,
): CooperationOption => {
  const option = exampleOption(`substitution-${supplier}-${importer}-${hs}`, {
    products: [{ hs, edition: 'HS2022', name: { en: hs, ru: hs, zh: hs }, stage: 'raw', part: 'focus' }],
    partners: [
      { iso3: supplier, role: 'supplier', brings: [hs] },
      { iso3: importer, role: 'importer', brings: [] },
    ],
  });
  if (option.explanation.kind !== 'substitution') throw new Error('the example is a substitution');
  const joint = { ...option.explanation.joint, bound: usd(bound) };
  return { ...option, explanation: { ...option.explanation, outsideImports: usd(imports), joint } };
};

test('two suppliers of one importer do not make it buy twice', () => {
  const { materials, total } = replaceableMaterials([
    pair('2709', 'KAZ', 'PAK', 5, 4),
    pair('2709', 'RUS', 'PAK', 5, 4),
    pair('2709', 'KAZ', 'IND', 100, 4),
    pair('7403', 'UZB', 'PAK', 2, 1),
  ]);
  expect(materials.map(({ product }) => product.hs)).toEqual(['2709', '7403']);
  expect(materials[0]!.outsideImports.value).toBe(105);
  expect(materials[0]!.importers).toEqual(['IND', 'PAK']);
  expect(total?.outsideImports.value).toBe(107);
  expect(total?.replaceable.value).toBe(5);
});

test('chapters, which only bound from above, are left out', () => {
  expect(replaceableMaterials([pair('27', 'RUS', 'PAK', 5, 4)])).toEqual({ materials: [], total: null });
});

test('a sum is never surer than an estimate', () => {
  const { total } = replaceableMaterials([pair('2709', 'KAZ', 'PAK', 5, 4)]);
  expect(total?.replaceable.confidence).toBe('estimated');
});

test('totals are the sums over materials, whatever the order of the options', () => {
  const options = fc.uniqueArray(
    fc.record({
      hs: fc.constantFrom('2601', '2709', '7403'),
      importer: fc.constantFrom('IND', 'PAK', 'CHN'),
      imports: fc.integer({ min: 1, max: 1000 }),
    }),
    { selector: ({ hs, importer }) => hs + importer, minLength: 1 },
  );
  fc.assert(
    fc.property(options, (rows) => {
      const pairs = rows.map(({ hs, importer, imports }) => pair(hs, 'RUS', importer, imports, 7));
      const forwards = replaceableMaterials(pairs);
      const expected = rows.reduce((all, { imports }) => all + imports, 0);
      expect(forwards.total?.outsideImports.value).toBe(expected);
      expect(forwards.total?.replaceable.value).toBe(7 * new Set(rows.map(({ hs }) => hs)).size);
      expect(replaceableMaterials([...pairs].reverse()).total).toEqual(forwards.total);
    }),
  );
});
