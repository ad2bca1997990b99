import { expect, test } from 'vitest';
import { exampleNetwork } from './example-network.ts';
import { findRoutes } from './find-routes.ts';
import { openNetwork } from './open-network.ts';
import type { Route } from './route.ts';
import type { Subject } from './question.ts';
import { unconstrained } from './unconstrained.ts';

const requiring = (...require: readonly Subject[]): readonly Route[] => {
  const answer = findRoutes(openNetwork(exampleNetwork), {
    from: 'BBA',
    to: 'BBM',
    consignment: { tonnes: 20, unit: 'container-40' },
    departure: null,
    criteria: ['cost', 'hours'],
    constraints: { ...unconstrained, require },
  });
  return answer.kind === 'routes' ? answer.routes : [];
};

test('what lies off the way is fetched by going there and back', () => {
  const [quickest] = requiring({ kind: 'node', id: 'AAB' });
  expect(quickest?.operations.filter(({ kind }) => kind === 'drive').map(({ at }) => at)).toEqual([
    'BBA',
    'AAB',
    'BBA',
  ]);
});

test('several requirements are met together, on whichever order of them is best', () => {
  const found = requiring(
    { kind: 'node', id: 'AAB' },
    { kind: 'mode', id: 'road' },
    { kind: 'corridor', id: 'silk' },
    { kind: 'country', id: 'AAA' },
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { operations, kmByMode, corridors, countries } of found) {
    expect(operations.some(({ at }) => at === 'AAB')).toBe(true);
    expect(kmByMode.road).toBeGreaterThan(0);
    expect(corridors).toContain('silk');
    expect(countries).toContain('AAA');
  }
});

test('where a way begins and ends counts as passed, and what is met anyway changes nothing', () => {
  expect(requiring({ kind: 'country', id: 'BBB' }, { kind: 'node', id: 'BBA' })).toEqual(requiring());
});
