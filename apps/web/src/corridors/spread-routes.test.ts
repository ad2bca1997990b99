import { expect, test } from 'vitest';
import { sampleRoute } from './sample-documents.ts';
import { spreadRoutes } from './spread-routes.ts';

test('a short set is shown whole', () => {
  const routes = [sampleRoute('a', [1, 9, 1]), sampleRoute('b', [2, 8, 1])];
  expect(spreadRoutes(routes, 12)).toBe(routes);
});

test('the best of each criterion is always shown, and near doubles are not', () => {
  const crowd = Array.from({ length: 30 }, (_, index) =>
    sampleRoute(`crowd${index}`, [100 + index * 0.01, 100 - index * 0.01, 50]),
  );
  const routes = [
    sampleRoute('quick', [10, 900, 80]),
    ...crowd,
    sampleRoute('cheap', [400, 20, 60]),
    sampleRoute('clean', [300, 300, 5]),
  ];
  const shown = spreadRoutes(routes, 4).map(({ id }) => id);
  expect(shown).toHaveLength(4);
  expect(shown).toEqual(expect.arrayContaining(['quick', 'cheap', 'clean']));
  expect(shown.filter((id) => id.startsWith('crowd'))).toHaveLength(1);
});

test('the order of the set is kept', () => {
  const routes = Array.from({ length: 20 }, (_, index) =>
    sampleRoute(`r${index}`, [1 + index, 40 - index, 5]),
  );
  const places = spreadRoutes(routes, 6).map((route) => routes.indexOf(route));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});
