import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiledExample } from './example-compiled.ts';
import type { Example } from './example-compiled.ts';
import { allPairs, randomExample } from './example-random.ts';
import type { Fix } from './fixes.ts';
import { savingsOf } from './fixes.ts';
import { plainBest, plainLoss } from './plain-best.ts';

const fixesIn = (example: Example, pairs = allPairs): readonly Fix[] => {
  const fixes = savingsOf(compiledExample(example), pairs);
  if ('kind' in fixes) throw new Error('cancelled');
  return fixes;
};

/** The network after a change, written down anew. */
const changed = (example: Example): readonly (readonly [key: string, after: Example])[] => [
  ...example.places.flatMap(({ id }) =>
    (['exitHours', 'entryHours'] as const).map((side) => {
      const hours = example[side]?.[id] ?? 6;
      return [
        `border-hour-less ${id} ${side === 'exitHours' ? 'outbound' : 'inbound'}`,
        { ...example, [side]: { ...example[side], [id]: Math.max(0, hours - 1) } },
      ] as const;
    }),
  ),
  ...example.places.map(
    ({ id }) =>
      [
        `faster-gauge-change ${id} null`,
        {
          ...example,
          places: example.places.map((place) =>
            place.id === id && place.gaugeHours !== undefined
              ? { ...place, gaugeHours: place.gaugeHours / 2 }
              : place,
          ),
        },
      ] as const,
  ),
  ...example.links.map(
    ({ id }) =>
      [
        `open-link ${id} null`,
        {
          ...example,
          links: example.links.map((link) =>
            link.id === id ? { ...link, status: 'operating' as const } : link,
          ),
        },
      ] as const,
  ),
  ...['c0', 'c1']
    .filter(
      (id) =>
        example.links.filter((link) => link.status === 'planned' && link.corridors?.includes(id)).length > 1,
    )
    .map(
      (id) =>
        [
          `open-link ${id} null`,
          {
            ...example,
            links: example.links.map((link) =>
              link.corridors?.includes(id) === true ? { ...link, status: 'operating' as const } : link,
            ),
          },
        ] as const,
    ),
];

test('every fix saves what routing all pairs anew says, and what is not listed saves nothing', () => {
  fc.assert(
    fc.property(randomExample, (example) => {
      const fixes = fixesIn(example);
      const before = plainBest(example, allPairs);
      const told = new Map(
        fixes.map((fix) => [`${fix.kind} ${fix.subject.id} ${fix.direction ?? 'null'}`, fix]),
      );
      expect(told.size).toBe(fixes.length);
      for (const [key, after] of changed(example)) {
        const { affected, gone, by } = plainLoss(plainBest(after, allPairs), before);
        const fix = told.get(key);
        told.delete(key);
        expect([
          key,
          fix?.affected ?? 0,
          fix?.connected ?? 0,
          fix?.savedUsd ?? 0,
          fix?.savedHours ?? 0,
          fix?.savedKgCo2e ?? 0,
        ]).toEqual([key, affected, gone, ...by]);
      }
      expect(Array.from(told.keys())).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const link = { usd: 1, hours: 10, kg: 1 };
const border: Example = {
  places: [
    { id: 'A', country: 'AAA' },
    { id: 'B', country: 'BBB', gaugeHours: 8 },
    { id: 'C', country: 'BBB' },
  ],
  links: [
    { ...link, id: 'a-b', from: 'A', to: 'B' },
    { ...link, id: 'b-c', from: 'B', to: 'C', gauge: 1435 },
    { ...link, id: 'a-c', from: 'A', to: 'C', hours: 3, status: 'under-construction' },
  ],
  exitHours: { A: 0.25 },
  entryHours: { B: 20 },
};
const fixes = fixesIn(border, [{ from: 'A', to: 'C' }]);

test('fixes are told with their hours before and after, the most hours saved first', () => {
  expect(fixes.map(({ kind, subject, before, after }) => [kind, subject.id, before, after])).toEqual([
    ['open-link', 'a-c', null, null],
    ['faster-gauge-change', 'B', 8, 4],
    ['border-hour-less', 'B', 20, 19],
    ['border-hour-less', 'A', 0.25, 0],
  ]);
  expect(fixes.map(({ savedHours }) => savedHours)).toEqual([39, 4, 1, 0.25]);
  expect(fixes[2]).toMatchObject({ direction: 'inbound', mode: 'rail', country: 'BBB', savedUsd: 0 });
});

test('an hour less where the hours are unknown is taken off the norm, and no hours are claimed', () => {
  const unknown = fixesIn({ ...border, entryHours: {} }, [{ from: 'A', to: 'C' }]);
  expect(unknown.find(({ direction }) => direction === 'inbound')).toMatchObject({
    before: null,
    after: null,
    savedHours: 1,
  });
});

test('a cancelled analysis says so', () => {
  expect(savingsOf(compiledExample(border), allPairs, { isCancelled: () => true })).toEqual({
    kind: 'cancelled',
  });
});
