import { expect, test } from 'vitest';
import { exampleLink, exampleNetwork } from './example-network.ts';
import { findRoutes } from './find-routes.ts';
import type { CorridorFacts } from './network.ts';
import { openNetwork } from './open-network.ts';
import type { ConstraintRef, RouteConstraints } from './question.ts';
import { unconstrained } from './unconstrained.ts';

const relax = (
  from: string,
  to: string,
  constraints: Partial<RouteConstraints>,
  facts: CorridorFacts = exampleNetwork,
): readonly ConstraintRef[] => {
  const answer = findRoutes(openNetwork(facts), {
    from,
    to,
    consignment: { tonnes: 20, unit: 'container-40' },
    departure: null,
    criteria: ['cost', 'hours'],
    constraints: { ...unconstrained, ...constraints },
  });
  if (answer.kind !== 'no-path') throw new Error(answer.kind);
  return answer.relax;
};

const onLand: CorridorFacts = {
  ...exampleNetwork,
  links: exampleNetwork.links.filter(({ mode }) => mode === 'rail' || mode === 'road'),
};

test('of several constraints the one that stands in the way is named', () => {
  const country = { kind: 'country', id: 'BBB' } as const;
  const air = { kind: 'mode', id: 'air' } as const;
  const found = relax('AAX', 'BBM', { avoid: [air, country] });
  expect(found).toEqual([{ kind: 'avoid', subject: country }]);
});

test('two constraints that only together leave no way are told as little as can be', () => {
  const rail = { kind: 'mode', id: 'rail' } as const;
  const road = { kind: 'mode', id: 'road' } as const;
  const silk = { kind: 'corridor', id: 'silk' } as const;
  // By rail over the corridor or by road: either helps, so one of them is named, not both.
  expect(relax('BBM', 'CCM', { avoid: [silk, road] }, onLand)).toHaveLength(1);
  // Rail alone would not help while its corridor is avoided.
  expect(relax('BBM', 'CCM', { avoid: [rail, silk, road] }, onLand)).toEqual([
    { kind: 'avoid', subject: road },
  ]);
  const railOnly = { ...onLand, links: onLand.links.filter(({ mode }) => mode === 'rail') };
  expect(relax('BBM', 'CCM', { avoid: [rail, silk, road] }, railOnly)).toEqual([
    { kind: 'avoid', subject: rail },
    { kind: 'avoid', subject: silk },
  ]);
});

test('a time limit says what the quickest way needs', () => {
  const found = relax('BBM', 'CCM', { withinHours: 10 });
  expect(found).toEqual([{ kind: 'within-hours', value: 10, needed: expect.any(Number) as number }]);
  const [limit] = found;
  if (limit?.kind !== 'within-hours') throw new Error('no limit');
  const enough = findRoutes(openNetwork(exampleNetwork), {
    from: 'BBM',
    to: 'CCM',
    consignment: { tonnes: 20, unit: 'container-40' },
    departure: null,
    criteria: ['cost', 'hours'],
    constraints: { ...unconstrained, withinHours: limit.needed },
  });
  expect(enough.kind).toBe('routes');
});

test('closures, requirements and transfers are told as what they are', () => {
  const subject = { kind: 'node', id: 'CCB' } as const;
  const railOnly = { ...onLand, links: onLand.links.filter(({ mode }) => mode === 'rail') };
  expect(relax('BBM', 'CCM', { closures: [{ subject, days: null }] }, railOnly)).toEqual([
    { kind: 'closure', subject },
  ]);
  const require = [{ kind: 'corridor', id: 'new-silk' } as const];
  expect(relax('BBM', 'CCM', { require })).toEqual([{ kind: 'require', subject: require[0] }]);
  // By road to the railhead there must be a transfer.
  const apart = new Set(['bbm-ccm-road', 'aab-bba-rail', 'aax-aab-rail']);
  const facts = { ...onLand, links: onLand.links.filter(({ id }) => !apart.has(id)) };
  expect(relax('AAX', 'CCM', { maximumTransfers: 0 }, facts)).toEqual([
    { kind: 'maximum-transfers', value: 0 },
  ]);
});

test('where only a link out of service joins two places it is named, and nothing where nothing does', () => {
  const only = exampleNetwork.links.filter(({ id }) => id === 'bbm-ccm-planned');
  expect(relax('BBM', 'CCM', {}, { ...exampleNetwork, links: only })).toEqual([
    { kind: 'status', subject: { kind: 'link', id: 'bbm-ccm-planned' } },
  ]);
  const elsewhere = [exampleLink({ from: 'AAX', to: 'AAB', mode: 'road' })];
  expect(relax('BBM', 'CCM', {}, { ...exampleNetwork, links: elsewhere })).toEqual([]);
});
