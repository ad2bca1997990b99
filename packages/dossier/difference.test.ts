import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DossierContents } from './difference.ts';
import { differenceOf, figureAspects } from './difference.ts';
import { after, estimateOf, figure, item, planWith, risk } from './test-dossier.ts';

const contents = (items = [item()], inputs: DossierContents['inputs'] = after()): DossierContents => ({
  items,
  inputs,
});
const changed = (change: Parameters<typeof figure>[0]) =>
  differenceOf(contents(), contents([item({ figures: [figure(change)] })])).figures;

test('nothing changed is told as such, whenever it was written', () => {
  const risks = after({ kind: 'dossier.set-risk', body: risk });
  const later = { ...risks, risks: risks.risks.map((one) => ({ ...one, act: 77, at: 'later' })) };
  expect(differenceOf(contents([item()], risks), contents([item()], later)).isSame).toBe(true);
});

test.each([
  ['value', { value: 101 }],
  ['range', { low: 70 }],
  ['unit', { unit: 'kUSD' }],
  ['year', { year: 2025 }],
  ['confidence', { confidence: 'estimated' }],
  ['origin', { origin: 'other', origins: ['other'] }],
  ['origin', { cited: 'Elsewhere' }],
  ['computation', { steps: [{ key: 'growth-per-year', args: {} }] }],
] as const)('a figure whose %s changed is told with it alone', (aspect, change) => {
  expect(changed(change as Parameters<typeof figure>[0])).toMatchObject([
    { path: 'value', item: { kind: 'option', id: 'o' }, aspects: [aspect] },
  ]);
});

test('figures that came and went, and items that did, are told apart', () => {
  const gone = differenceOf(contents(), contents([item({ figures: [] })]));
  expect(gone.figures).toMatchObject([{ before: { value: 100 }, after: null, aspects: [] }]);
  const moved = differenceOf(contents([item()]), contents([item({ id: 'x' })]));
  expect(moved.items.added.map(({ id }) => id)).toEqual(['x']);
  expect(moved.items.removed.map(({ id }) => id)).toEqual(['o']);
  expect(moved.figures).toEqual([]);
  const lost = differenceOf(contents(), contents([item({ standing: 'not-found', figures: [] })]));
  expect(lost.items.changed).toMatchObject([{ standingBefore: 'found', standingAfter: 'not-found' }]);
});

test('a state that became worse off, a risk that was judged anew, a new estimate', () => {
  const before = contents([planWith({ KAZ: 1, UZB: 2 })]);
  const set = { kind: 'dossier.set-risk', body: risk } as const;
  const anew = { kind: 'dossier.set-risk', body: { ...risk, risk: 'r1', impact: 5 } } as const;
  const now = contents([planWith({ KAZ: 1, UZB: -2 })], after(set, anew, estimateOf(5, 0.3, 0.5)));
  const difference = differenceOf({ ...before, inputs: after(set) }, now);
  expect(difference.gains).toMatchObject([
    { state: 'UZB', before: { isWorseOff: false }, after: { isWorseOff: true } },
  ]);
  expect(difference.figures).toMatchObject([{ path: 'gains/UZB', aspects: ['value'] }]);
  expect(difference.risks).toMatchObject([{ id: 'r1', before: { impact: 4 }, after: { impact: 5 } }]);
  expect(difference.estimates).toMatchObject([{ id: '5', before: null, after: { priceYear: 2026 } }]);
  expect(difference.isSame).toBe(false);
});

const itemWith = (figures: readonly { path: string }[]) =>
  item({ figures: [...new Map(figures.map((one) => [one.path, figure(one)])).values()] });

test('the other way round it is the same difference with before and after exchanged', () => {
  const some = fc.array(
    fc.record({
      path: fc.constantFrom('a', 'b', 'c'),
      value: fc.option(fc.integer({ min: 0, max: 2 })),
      unit: fc.constantFrom('t', 'h'),
    }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [there, back] = [
        differenceOf(contents([itemWith(one)]), contents([itemWith(other)])),
        differenceOf(contents([itemWith(other)]), contents([itemWith(one)])),
      ];
      const turned = back.figures.map(({ before, after: now, ...change }) =>
        Object.assign(change, { before: now, after: before }),
      );
      const byPath = (rows: typeof turned) => rows.toSorted((x, y) => (x.path < y.path ? -1 : 1));
      expect(byPath([...there.figures])).toEqual(byPath(turned));
      expect(there.isSame).toBe(there.figures.length === 0);
      expect(there.figures.flatMap(({ aspects }) => aspects).every((a) => figureAspects.includes(a))).toBe(
        true,
      );
    }),
  );
});
