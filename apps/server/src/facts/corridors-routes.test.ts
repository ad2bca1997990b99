/** Ways over the shipped network, held against distances that are known from elsewhere. */
import type { CorridorLink, Route, RouteConstraints } from '@hamkor/corridors';
import { buildCostGraph, findRoutes, openNetwork, shortestCosts, unconstrained } from '@hamkor/corridors';
import { describe, expect, test } from 'vitest';
import { shippedCorridors } from './corridors.ts';

const facts = shippedCorridors();
const network = openNetwork(facts);
const places = new Map(facts.nodes.map(({ id }, place) => [id, place]));
const place = (id: string): number => places.get(id) ?? -1;

/** Kilometres of the shortest way over links in service that are let pass, both directions. */
const shortestKm = (from: string, to: string, isLetPass: (link: CorridorLink) => boolean): number => {
  const links = facts.links.filter((link) => link.status === 'operating' && isLetPass(link));
  const ways = links.flatMap((link) => [
    { tail: place(link.from), head: place(link.to), km: link.km },
    { tail: place(link.to), head: place(link.from), km: link.km },
  ]);
  const { graph } = buildCostGraph({
    nodes: facts.nodes.length,
    criteria: 1,
    arcs: {
      tail: Int32Array.from(ways, ({ tail }) => tail),
      head: Int32Array.from(ways, ({ head }) => head),
      costs: Float64Array.from(ways, ({ km }) => km),
    },
  });
  return shortestCosts(graph, place(from), 0).cost[place(to)] ?? Infinity;
};

const isWithin = (km: number, known: number, share = 0.03): void => {
  expect(Math.abs(km - known) / known).toBeLessThanOrEqual(share);
};

const quickest = (
  from: string,
  to: string,
  constraints: Partial<RouteConstraints> = {},
  departure?: string,
): Route => {
  const answer = findRoutes(network, {
    from,
    to,
    consignment: { tonnes: 20, unit: 'container-40' },
    departure: departure ?? null,
    criteria: ['cost', 'hours', 'co2e'],
    constraints: { ...unconstrained, ...constraints },
  });
  const [first] = answer.kind === 'routes' ? answer.routes : [];
  if (first === undefined) throw new Error(JSON.stringify(answer));
  return first;
};

const modes = (...ids: readonly ('air' | 'sea' | 'road' | 'rail' | 'ferry' | 'inland-water')[]) =>
  ids.map((id) => ({ kind: 'mode', id }) as const);

describe('distances', () => {
  test('Dostyk to Brest by rail', () => {
    isWithin(
      shortestKm('KZDOS', 'BYBQT', ({ mode }) => mode === 'rail'),
      5295,
    );
  });
  test('Islamabad to Istanbul by rail', () => {
    isWithin(
      shortestKm('PKISB', 'TRIST', ({ mode }) => mode === 'rail'),
      6624,
    );
    isWithin(
      shortestKm('PKISB', 'TRIST', ({ mode }) => mode === 'rail'),
      6500,
    );
  });
  test('Nhava Sheva to Moscow by the North-South corridor, on whichever shore of the Caspian or over it', () => {
    isWithin(
      shortestKm('INNSA', 'RUMOW', ({ mode }) => mode !== 'air'),
      6349,
    );
  });
  test('Kashgar to Karachi over the Khunjerab', () => {
    isWithin(
      shortestKm('CNKSS', 'PKKHI', ({ corridors }) => corridors.includes('cpec')),
      2832,
    );
  });
});

describe('routes', () => {
  test('by rail from Dostyk to Brest one way is told, without a change of gauge or a border with clearance', () => {
    const route = quickest('KZDOS', 'BYBQT', { avoid: modes('road', 'air', 'sea', 'ferry', 'inland-water') });
    isWithin(route.km, 5295, 0.1);
    expect(route).toMatchObject({ gaugeChanges: 0, transfers: 0, countries: ['KAZ', 'RUS', 'BLR'] });
    // Inside the union nobody publishes crossing times: told as unknown, with a range.
    expect(route.flags).toContain('border-time-unknown');
    expect(route.hours.high).toBeGreaterThan(route.hours.value);
  });

  test('Great Stone to Tashkent, and what shutting Dostyk changes', () => {
    const route = quickest('greatstone', 'UZTAS');
    expect(route.countries.slice(0, 1)).toEqual(['BLR']);
    expect(route.countries.at(-1)).toBe('UZB');
    const avoid = modes('air', 'sea', 'road', 'ferry', 'inland-water');
    const throughDostyk = quickest('CNURM', 'KZALA', { avoid, require: [{ kind: 'node', id: 'KZDOS' }] });
    const shut = quickest('CNURM', 'KZALA', {
      avoid,
      require: [{ kind: 'node', id: 'KZDOS' }],
      closures: [{ subject: { kind: 'node', id: 'KZDOS' }, days: 60 }],
    });
    expect(shut.hours.value).toBeGreaterThan(60 * 24);
    expect(shut.hours.value - throughDostyk.hours.value).toBeGreaterThan(50 * 24);
    expect(throughDostyk.gaugeChanges).toBe(1);
  });

  test('published entry at Dostyk and the change of gauge are together the published 78 hours', () => {
    const avoid = modes('air', 'sea', 'road', 'ferry', 'inland-water');
    const route = quickest('CNURM', 'KZALA', { avoid, require: [{ kind: 'node', id: 'KZDOS' }] });
    const entry = route.operations.find(({ kind, at }) => kind === 'border-entry' && at === 'KZDOS');
    const change = route.operations.find(({ kind }) => kind === 'gauge-change');
    expect((entry?.hours.value ?? 0) + (change?.hours.value ?? 0)).toBeCloseTo(78, 6);
  });

  test('the railway from China over Kyrgyzstan to Uzbekistan is used only where it is taken as open', () => {
    const avoid = modes('air', 'sea', 'road', 'ferry', 'inland-water');
    const open = quickest('CNKSS', 'UZTAS', { avoid, open: [{ kind: 'corridor', id: 'cku' }] });
    const today = quickest('CNKSS', 'UZTAS', { avoid });
    expect(open.flags).toContain('not-in-service');
    expect(open.hours.value).toBeLessThan(today.hours.value);
    expect(today.flags).not.toContain('not-in-service');
  });

  test('in winter the Volga is waited for or left', () => {
    const summer = quickest('RUVOG', 'IRBAZ', { avoid: modes('rail', 'road', 'air') }, '2026-06-01');
    const winter = quickest('RUVOG', 'IRBAZ', { avoid: modes('rail', 'road', 'air') }, '2026-12-15');
    expect(summer.operations.some(({ kind }) => kind === 'wait')).toBe(false);
    expect(winter.operations.find(({ kind }) => kind === 'wait')?.hours.value).toBeGreaterThan(60 * 24);
  });

  test('every link of the tables can be counted', () => {
    expect(network.compile({ tonnes: 20, unit: 'container-40' }, unconstrained, null).uncounted).toEqual([]);
  });
});
