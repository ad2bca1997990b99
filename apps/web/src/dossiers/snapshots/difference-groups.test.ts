import type { DossierDifferenceDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { changeCounts, changesByItem, moved } from './difference-groups.ts';

type Figure = DossierDifferenceDocument['figures'][number];

const change = (id: string, path: string, before: number | null, after: number | null): Figure =>
  ({
    item: { kind: 'option', id },
    path,
    label: path,
    of: null,
    before: before === null ? null : { value: before },
    after: after === null ? null : { value: after },
    aspects: ['value'],
  }) as unknown as Figure;

test('what moved most stands first, what came or went before all else', () => {
  const figures = [
    change('a', 'small', 100, 101),
    change('b', 'x', 1, 2),
    change('a', 'half', 100, 50),
    change('a', 'new', null, 7),
  ];
  const groups = changesByItem({ figures, gains: [] });
  expect(groups.map(({ item, figures: told }) => [item.id, told.map(({ path }) => path)])).toEqual([
    ['a', ['new', 'half', 'small']],
    ['b', ['x']],
  ]);
});

test('a thing whose gains alone changed is told too', () => {
  const gain = { item: { kind: 'plan', id: 'p' }, state: 'KAZ', before: null, after: null } as const;
  expect(changesByItem({ figures: [], gains: [gain] })).toEqual([
    { item: { kind: 'plan', id: 'p' }, figures: [], gains: [gain] },
  ]);
});

test('a change of year or source alone moves nothing, a change from zero moves without measure', () => {
  expect(moved(change('a', 'v', 5, 5))).toBe(0);
  expect(moved(change('a', 'v', 0, 5))).toBe(Infinity);
  expect(moved(change('a', 'v', -10, -5))).toBe(0.5);
});

test('only what changed is counted', () => {
  const none = {
    from: 'a',
    to: 'now',
    isSame: true,
    states: { added: [], removed: [] },
    items: { added: [], removed: [], changed: [] },
    figures: [],
    gains: [],
    risks: [],
    indicators: [],
    estimates: [],
    notes: [],
    evidence: [],
  } satisfies DossierDifferenceDocument;
  expect(changeCounts(none)).toEqual([]);
  expect(
    changeCounts({
      ...none,
      figures: [change('a', 'v', 1, 2)],
      states: { added: ['KAZ'], removed: ['UZB'] },
    }),
  ).toEqual([
    { part: 'figures', count: 1 },
    { part: 'states', count: 2 },
  ]);
});
