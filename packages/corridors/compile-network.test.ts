import { expect, test } from 'vitest';
import { compileNetwork } from './compile-network.ts';
import { exampleLink, exampleNetwork, exampleNode } from './example-network.ts';
import { findRoutes } from './find-routes.ts';
import { type CorridorFacts, type CorridorLink, highSeas } from './network.ts';
import { openNetwork } from './open-network.ts';
import type { Consignment, RouteConstraints } from './question.ts';
import type { Operation, OperationKind, Route } from './route.ts';
import { unconstrained } from './unconstrained.ts';

const container: Consignment = { tonnes: 24, unit: 'container-40' };

interface Asked {
  readonly facts?: CorridorFacts;
  readonly consignment?: Consignment;
  readonly constraints?: Partial<RouteConstraints>;
  readonly departure?: string;
}

/** The quickest route of one mode. */
const byMode = (mode: 'rail' | 'road' | 'sea', from: string, to: string, asked: Asked = {}): Route => {
  const { facts = exampleNetwork, consignment = container, constraints = {}, departure = null } = asked;
  const others = (['rail', 'road', 'sea', 'air'] as const).filter((other) => other !== mode);
  const answer = findRoutes(openNetwork(facts), {
    from,
    to,
    consignment,
    departure,
    criteria: ['hours', 'cost'],
    constraints: { ...unconstrained, avoid: others.map((id) => ({ kind: 'mode', id })), ...constraints },
  });
  const [quickest] = answer.kind === 'routes' ? answer.routes : [];
  if (quickest === undefined) throw new Error(`no way: ${answer.kind}`);
  return quickest;
};

const operation = (route: Route, kind: OperationKind, at: string): Operation => {
  const found = route.operations.find((told) => told.kind === kind && told.at === at);
  if (found === undefined) throw new Error(`no ${kind} at ${at}`);
  return found;
};

const rows = ({ rows: all }: Operation['cost']): readonly string[] =>
  all.map(({ table, id }) => `${table}/${id}`);

const anyTime = (link: CorridorLink): CorridorLink => ({ ...link, calendar: null });

test('a way by rail is told operation by operation', () => {
  const route = byMode('rail', 'AAX', 'CCM');
  expect(route.operations.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
    'load AAX',
    'drive AAX',
    ...(route.operations[2]?.kind === 'gauge-change' ? ['gauge-change AAB'] : []),
    'border-exit AAB',
    'drive AAB',
    'border-entry BBA',
    ...(route.operations[2]?.kind === 'gauge-change' ? [] : ['gauge-change BBA']),
    'drive BBA',
    'border-exit BBM',
    'drive BBM',
    'border-entry CCB',
    'drive CCB',
    'unload CCM',
  ]);
  expect(route).toMatchObject({
    km: 2012,
    kmByMode: { rail: 2012 },
    gaugeChanges: 1,
    borders: 2,
    transfers: 0,
    countries: ['AAA', 'BBB', 'CCC'],
    corridors: ['silk'],
    overlays: [],
  });
});

test('freight is charged for the place a container takes, emissions for what is in it', () => {
  const drive = operation(byMode('rail', 'AAX', 'CCM'), 'drive', 'AAX');
  // 24 t in one container pay for 20 t: 20 × 500 km × 0.05; 24 t × 500 km × 14 g.
  expect(drive.cost).toMatchObject({ value: 500, confidence: 'published' });
  expect(drive.co2e.value).toBeCloseTo(168, 9);
  expect(drive.hours).toMatchObject({ value: 25, low: 22.5, high: 30, confidence: 'published' });
  expect(drive.electrified).toBe(1);
  expect(rows(drive.cost)).toEqual([
    'rates/rate-rail-AAA',
    'spreads/published',
    'units/container-40',
    'links/aax-aab-rail',
  ]);
  const two = byMode('rail', 'AAX', 'CCM', { consignment: { tonnes: 27, unit: 'container-40' } });
  expect(operation(two, 'drive', 'AAX').cost.value).toBe(1000);
  const bulk = byMode('rail', 'AAX', 'CCM', { consignment: { tonnes: 30, unit: 'bulk' } });
  // 30 t pay for 30 t, at the rate of bulk; loading counts 20 t lots.
  expect(operation(bulk, 'drive', 'AAX').cost.value).toBeCloseTo(600, 9);
  expect(operation(bulk, 'load', 'AAX').cost.value).toBeCloseTo(90, 9);
});

test('a stated end comes before that of the confidence; diesel and wires by halves', () => {
  const route = byMode('rail', 'AAX', 'CCM');
  expect(operation(route, 'drive', 'BBA').cost).toMatchObject({ value: 960, low: 480, high: 1152 });
  const partly = operation(route, 'drive', 'BBM');
  expect(partly.co2e.value).toBeCloseTo((24 * 300 * (10 + 22)) / 2 / 1000, 9);
  expect(partly.flags).toContain('factor-not-sourced');
  // The grid of this country has no row of its own.
  expect(partly.co2e.confidence).toBe('unverified');
  expect(partly.electrified).toBe(0.5);
});

test('a link between two countries pays half its kilometres at each side', () => {
  const drive = operation(byMode('rail', 'AAX', 'CCM'), 'drive', 'AAB');
  expect(drive.cost.value).toBeCloseTo(20 * 6 * 0.05 + 20 * 6 * 0.06, 9);
  expect(rows(drive.cost)).toEqual(
    expect.arrayContaining(['rates/rate-rail-AAA', 'rates/rate-rail-BBB-CCC']),
  );
});

test('border hours include the change of gauge once, fees in the rate are not paid again', () => {
  const route = byMode('rail', 'AAX', 'BBM');
  const exit = operation(route, 'border-exit', 'AAB');
  const entry = operation(route, 'border-entry', 'BBA');
  expect(exit.hours.value).toBe(30);
  expect(exit.cost.value).toBe(0);
  expect(exit.flags).toEqual(['border-fee-in-rate']);
  // Entry and change together are the 30 hours published.
  expect(entry.hours.value).toBe(18);
  expect(entry.flags).toEqual(['gauge-change-in-border-time']);
  expect(entry.cost.value).toBe(100);
  const change = route.operations.find(({ kind }) => kind === 'gauge-change');
  expect(change).toMatchObject({ gauge: 1435, toGauge: 1520, hours: { value: 12 } });
});

test('a border whose hours nobody knows takes a range and says so, a customs union a short one', () => {
  const route = byMode('rail', 'BBM', 'CCM');
  for (const told of [operation(route, 'border-exit', 'BBM'), operation(route, 'border-entry', 'CCB')]) {
    expect(told.hours).toMatchObject({ low: 0.5, value: 1, high: 2, confidence: 'unverified' });
    expect(told.flags).toContain('border-time-unknown');
  }
  const road = byMode('road', 'AAX', 'CCM', { facts: { ...exampleNetwork, borders: [], customsUnion: [] } });
  expect(operation(road, 'border-entry', 'CCM').hours).toMatchObject({ value: 10, confidence: 'unverified' });
  expect(road.flags).toContain('border-time-unknown');
});

test('a rate that speaks of no country is unverified where it stands in', () => {
  const road = byMode('road', 'BBM', 'CCM');
  const drive = operation(road, 'drive', 'BBM');
  expect(drive.cost.confidence).toBe('unverified');
  expect(drive.flags).toContain('rate-unverified');
});

test('a row that knows the unit is not made greater by the factor of the unit', () => {
  const reefer = byMode('sea', 'AAX', 'CCP', { consignment: { tonnes: 10, unit: 'reefer-40' } });
  const drive = operation(reefer, 'drive', 'AAX');
  expect(drive.co2e.value).toBeCloseTo((10 * 4000 * 24) / 1000, 9);
  expect(drive.cost.value).toBeCloseTo(20 * 4000 * 0.01 * 1.5, 9);
  const road = byMode('road', 'BBM', 'CCM', { consignment: { tonnes: 10, unit: 'reefer-40' } });
  expect(operation(road, 'drive', 'BBM').co2e.value).toBeCloseTo((10 * 650 * 95 * 1.2) / 1000, 9);
});

test('a seasonal pass is open and flagged where nobody names a day, waited for where one does', () => {
  const anyDay = byMode('road', 'AAX', 'BBM', { constraints: { require: [{ kind: 'link', id: 'pass' }] } });
  expect(operation(anyDay, 'drive', 'AAX').flags).toContain('seasonal');
  expect(anyDay.operations.some(({ kind }) => kind === 'wait')).toBe(false);
  const late = byMode('road', 'AAX', 'BBM', {
    departure: '2026-03-30',
    constraints: { require: [{ kind: 'link', id: 'pass' }] },
  });
  const wait = operation(late, 'wait', 'AAX');
  // From the end of loading to midnight after 31 March.
  expect(wait.hours.value).toBeCloseTo(48 - 6, 9);
  expect(wait.hours.rows).toEqual([{ table: 'calendars', id: 'winter', origin: 'example' }]);
  expect(late.hours.value).toBeCloseTo(48 + 30 + 14 + 6 + 6, 0);
});

test('a weekly ship is waited for half a week on an unknown day, to the hour on a known one', () => {
  const anyDay = byMode('sea', 'AAX', 'CCP');
  expect(operation(anyDay, 'wait', 'AAX')).toMatchObject({
    hours: { low: 0, value: 84, high: 168 },
    flags: ['seasonal'],
  });
  const dated = byMode('sea', 'AAX', 'CCP', { departure: '2026-01-01' });
  expect(operation(dated, 'wait', 'AAX').hours).toMatchObject({ low: 120, value: 120, high: 120 });
  // Haste before the ship leaves brings nothing: only what follows has a range.
  const after = dated.operations.slice(2);
  expect(dated.hours.low).toBeCloseTo(168 + after.reduce((sum, { hours }) => sum + hours.low, 0), 6);
});

test('loading a ship takes what a transfer to it takes, loading a train what loading takes', () => {
  expect(operation(byMode('sea', 'AAX', 'CCP'), 'load', 'AAX').hours).toMatchObject({
    value: 48,
    rows: [{ table: 'operations', id: 'transfer-sea', origin: 'example' }],
  });
  expect(operation(byMode('rail', 'AAX', 'CCM'), 'load', 'AAX').hours.value).toBe(6);
});

test('from a ship to an aircraft both are paid for, and no third mode is a shorter way on one spot', () => {
  const port = ['AAX', 'BBM', 'CCP'].map((id) =>
    exampleNode({ id, country: id.slice(0, 3), kinds: ['seaport', 'airport', 'rail-terminal'] }),
  );
  const facts: CorridorFacts = {
    ...exampleNetwork,
    nodes: port,
    links: [
      exampleLink({ from: 'AAX', to: 'BBM', mode: 'sea' }),
      exampleLink({ from: 'BBM', to: 'CCP', mode: 'air' }),
      exampleLink({ from: 'AAX', to: 'BBM', mode: 'road', status: 'planned' }),
    ],
    borders: [],
  };
  const answer = findRoutes(openNetwork(facts), {
    from: 'AAX',
    to: 'CCP',
    consignment: container,
    departure: null,
    criteria: ['cost', 'hours'],
    constraints: unconstrained,
  });
  if (answer.kind !== 'routes') throw new Error(answer.kind);
  expect(answer.routes).toHaveLength(1);
  const transfers = answer.routes[0]?.operations.filter(({ kind }) => kind === 'transfer');
  expect(transfers).toMatchObject([{ mode: 'sea', toMode: 'air', hours: { value: 58 } }]);
});

test('a shut border is waited for until it opens; one that is shut for good is gone round', () => {
  const subject = { kind: 'node', id: 'BBA' } as const;
  const shut = byMode('rail', 'AAX', 'BBM', { constraints: { closures: [{ subject, days: 60 }] } });
  const wait = shut.operations.find(({ kind }) => kind === 'wait');
  expect(wait?.to).toBe('AAB');
  // The train reaches the post when it opens; clearance follows.
  const entered = shut.operations.findIndex(({ kind }) => kind === 'border-entry');
  const reached = shut.operations.slice(0, entered).reduce((sum, { hours }) => sum + hours.value, 0);
  expect(reached).toBeCloseTo(60 * 24, 6);
  const open = byMode('rail', 'AAX', 'BBM');
  expect(shut.id).toBe(open.id);
  const gone = byMode('road', 'AAX', 'BBM', { constraints: { closures: [{ subject, days: null }] } });
  expect(gone.operations.map(({ link }) => link)).toContain('pass');
});

test('a link out of service is used only where the question opens it, and says so', () => {
  const open = byMode('rail', 'BBM', 'CCM', {
    constraints: { open: [{ kind: 'corridor', id: 'new-silk' }] },
  });
  const drive = operation(open, 'drive', 'BBM');
  expect(drive.link).toBe('bbm-ccm-planned');
  expect(drive.flags).toContain('not-in-service');
  expect(byMode('rail', 'BBM', 'CCM').flags).not.toContain('not-in-service');
});

test('links without hours, rate or factor are left out by name', () => {
  const facts = {
    ...exampleNetwork,
    links: exampleNetwork.links.map((link) => (link.id === 'pass' ? { ...link, hours: null } : link)),
    rates: exampleNetwork.rates.filter(({ mode }) => mode !== 'air'),
  };
  const compiled = compileNetwork(facts, {
    consignment: container,
    constraints: unconstrained,
    departure: null,
  });
  expect(compiled.uncounted).toEqual(['pass', 'aax-bbm-air']);
  expect([...compiled.arcLink].some((link) => facts.links[link]?.id === 'pass')).toBe(false);
});

test('passing a junction of sea lanes meets the border of the country left, then of the country entered', () => {
  const junction = exampleNode({ id: 'JOIN', country: highSeas, kinds: [] });
  const sea = exampleNetwork.links.filter(({ mode }) => mode === 'sea').map(anyTime);
  const facts: CorridorFacts = {
    ...exampleNetwork,
    nodes: [...exampleNetwork.nodes, junction],
    links: sea.flatMap((link) => [
      { ...link, id: 'one', to: 'JOIN' },
      { ...link, id: 'two', from: 'JOIN' },
    ]),
  };
  const route = byMode('sea', 'AAX', 'CCP', { facts });
  expect(route.operations.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
    'load AAX',
    'border-exit AAX',
    'drive AAX',
    'drive JOIN',
    'border-entry CCP',
    'unload CCP',
  ]);
  expect(route.countries).toEqual(['AAA', 'CCC']);
  expect(route.borders).toBe(1);
});

test('arcs of the graph cost what is told of them, and say where they are', () => {
  const compiled = compileNetwork(exampleNetwork, {
    consignment: container,
    constraints: unconstrained,
    departure: null,
    columns: ['hours', 'co2e'],
  });
  expect(compiled.columns).toEqual(['hours', 'co2e', 'cost', 'variance', 'transfers']);
  expect(compiled.originOf('nowhere')).toBe(-1);
  const { graph, facts } = compiled;
  for (let arc = 0; arc < graph.head.length; arc++) {
    const told = compiled.operations(Int32Array.of(arc));
    const [hours = 0, co2e = 0, , , transfers = 0] = graph.costs.subarray(arc * 5, arc * 5 + 5);
    expect(hours).toBeCloseTo(
      told.reduce((sum, each) => sum + each.hours.value, 0),
      5,
    );
    expect(co2e).toBeCloseTo(
      told.reduce((sum, each) => sum + each.co2e.value, 0),
      5,
    );
    expect(transfers).toBe(told.filter(({ kind }) => kind === 'transfer').length);
    expect(facts.nodes[compiled.arcNode[arc] ?? -1]?.id).toBe(told[0]?.at);
    expect(compiled.arcIsGaugeChange[arc]).toBe(told[0]?.kind === 'gauge-change' ? 1 : 0);
    const exit = facts.borders[compiled.arcExit[arc] ?? -1];
    if (exit !== undefined) expect([exit.node, exit.direction]).toEqual([told[0]?.at, 'outbound']);
  }
});
