import { expect, test } from 'vitest';
import { allRoutes, keepsConstraints, paretoVectors, vectorOf } from './brute-force-front.ts';
import { exampleNetwork } from './example-network.ts';
import { findRoutes } from './find-routes.ts';
import type { CorridorFacts, CorridorLink } from './network.ts';
import { openNetwork } from './open-network.ts';
import type { Criterion, RouteConstraints, RouteQuestion } from './question.ts';
import { seededNumbers } from './random-graph.ts';
import { randomNetwork } from './random-network.ts';
import type { Route } from './route.ts';
import { unconstrained } from './unconstrained.ts';

const three: readonly Criterion[] = ['cost', 'hours', 'co2e'];
const question = (from: string, to: string, more: Partial<RouteQuestion> = {}): RouteQuestion => ({
  from,
  to,
  consignment: { tonnes: 20, unit: 'container-40' },
  departure: null,
  criteria: three,
  constraints: unconstrained,
  ...more,
});

const routes = (facts: CorridorFacts, asked: RouteQuestion): readonly Route[] => {
  const answer = findRoutes(openNetwork(facts), asked);
  return answer.kind === 'routes' ? answer.routes : [];
};

const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);

test('the front under constraints is the brute-force one, vector for vector', () => {
  let withRoutes = 0;
  let constrained = 0;
  for (const seed of seeds.slice(0, 15)) {
    const facts = randomNetwork(seed, 5, 6);
    const next = seededNumbers(seed + 900);
    const some = <Item>(items: readonly Item[]): readonly Item[] =>
      items.filter(() => next() < 0.3).slice(0, 1);
    const constraints: RouteConstraints = {
      ...unconstrained,
      avoid: some([
        { kind: 'node', id: 'N3' },
        { kind: 'mode', id: 'sea' },
        { kind: 'country', id: 'CCC' },
        { kind: 'link', id: 'L2' },
      ]),
      require: some([
        { kind: 'node', id: 'N2' },
        { kind: 'corridor', id: 'silk' },
        { kind: 'mode', id: 'rail' },
        { kind: 'country', id: 'BBB' },
      ]),
      maximumTransfers: next() < 0.5 ? 1 : null,
      withinHours: next() < 0.5 ? 60 + Math.floor(next() * 100) : null,
    };
    const network = openNetwork(facts);
    const free = network.compile({ tonnes: 20, unit: 'container-40' }, unconstrained, null, three);
    for (const tried of [unconstrained, constraints]) {
      const all = allRoutes(free, 'N0', 'N1', tried.require);
      const kept = all.filter((route) => keepsConstraints(route, tried));
      const expected = paretoVectors(kept.map((route) => vectorOf(route, three)));
      const found = routes(facts, question('N0', 'N1', { constraints: tried }));
      expect(paretoVectors(found.map((route) => vectorOf(route, three))), `seed ${seed}`).toEqual(expected);
      expect(found.length, `seed ${seed}`).toBe(expected.length);
      expect(found.every((route) => keepsConstraints(route, tried))).toBe(true);
      if (found.length > 0) withRoutes++;
      if (kept.length < all.length) constrained++;
    }
  }
  // Else the comparison would be of nothing with nothing.
  expect(withRoutes).toBeGreaterThan(12);
  expect(constrained).toBeGreaterThan(4);
}, 120_000);

const weeklyByRail = (link: CorridorLink): CorridorLink =>
  link.mode === 'rail' ? { ...link, calendar: 'weekly' } : link;

test('with departures by the calendar and a place shut for some days the front is still the brute-force one', () => {
  let waits = 0;
  for (const seed of seeds.slice(0, 15)) {
    const drawn = randomNetwork(seed, 5, 6);
    const facts = {
      ...drawn,
      links: drawn.links.map(weeklyByRail),
    };
    const departure = '2026-01-01';
    const constraints: RouteConstraints = {
      ...unconstrained,
      closures: [{ subject: { kind: 'node', id: 'N2' }, days: 9 }],
    };
    const compiled = openNetwork(facts).compile(
      { tonnes: 20, unit: 'container-40' },
      constraints,
      departure,
      three,
    );
    const all = allRoutes(compiled, 'N0', 'N1');
    const found = routes(facts, question('N0', 'N1', { constraints, departure }));
    const vectors = (some: readonly Route[]) => paretoVectors(some.map((route) => vectorOf(route, three)));
    expect(vectors(found), `seed ${seed}`).toEqual(vectors(all));
    waits += found.flatMap(({ operations }) => operations).filter(({ kind }) => kind === 'wait').length;
  }
  expect(waits).toBeGreaterThan(5);
}, 120_000);

test('no route is made better by removing a link', () => {
  for (const seed of seeds) {
    const facts = randomNetwork(seed, 6, 10);
    const before = routes(facts, question('N0', 'N1'));
    const without = { ...facts, links: facts.links.filter((_, place) => place !== seed % 10) };
    for (const route of routes(without, question('N0', 'N1'))) {
      const vector = vectorOf(route, three);
      const isNoBetter = before.some((old) =>
        vectorOf(old, three).every((cost, c) => cost <= (vector[c] ?? 0)),
      );
      expect(isNoBetter, `seed ${seed}`).toBe(true);
    }
  }
});

test('twice the tonnes never cost less', () => {
  for (const seed of seeds.slice(0, 20)) {
    const facts = randomNetwork(seed);
    for (const [tonnes, unit] of [
      [3, 'container-40'],
      [26, 'container-20'],
      [40, 'bulk'],
    ] as const) {
      const least = (times: number): number =>
        Math.min(
          ...routes(facts, question('N0', 'N1', { consignment: { tonnes: tonnes * times, unit } })).map(
            ({ cost }) => cost.value,
          ),
        );
      expect(least(2)).toBeGreaterThanOrEqual(least(1));
    }
  }
});

test('there and back again is the same where borders and links are', () => {
  for (const seed of seeds) {
    const facts = randomNetwork(seed, 6, 10);
    const front = (from: string, to: string): readonly (readonly number[])[] =>
      paretoVectors(routes(facts, question(from, to)).map((route) => vectorOf(route, three)));
    expect(front('N0', 'N1'), `seed ${seed}`).toEqual(front('N1', 'N0'));
  }
});

test('gauge is changed exactly where it differs, fees are never paid twice, totals are sums', () => {
  let changes = 0;
  for (const seed of seeds) {
    for (const route of routes(randomNetwork(seed, 6, 10), question('N0', 'N1'))) {
      changes += route.gaugeChanges;
      let gauge: number | null = null;
      let isOnRails = false;
      for (const { kind, mode, toMode, gauge: from, toGauge } of route.operations) {
        if (kind === 'gauge-change') {
          expect(from).toBe(gauge);
          expect(toGauge).not.toBe(gauge);
          gauge = toGauge;
        }
        if (kind === 'drive' && mode === 'rail') {
          if (isOnRails) expect(from).toBe(gauge);
          gauge = from;
          isOnRails = true;
        }
        if (toMode !== 'rail') isOnRails = false;
      }
      for (const { flags, cost } of route.operations) {
        if (flags.includes('border-fee-in-rate')) expect(cost.value).toBe(0);
      }
      for (const part of ['cost', 'hours', 'co2e'] as const) {
        for (const end of ['low', 'value', 'high'] as const) {
          const sum = route.operations.reduce((total, operation) => total + operation[part][end], 0);
          expect(route[part][end]).toBeCloseTo(sum, 6);
        }
        const { published, estimated, unverified } = route[part].shares;
        expect(published + estimated + unverified).toBeCloseTo(1, 9);
      }
    }
  }
  expect(changes).toBeGreaterThan(0);
});

test('two transfers on one spot do not stand in for a change of gauge', () => {
  // Were reloading cheaper than the change, a consignment would go rail, road, rail without moving.
  const facts = {
    ...exampleNetwork,
    operations: exampleNetwork.operations.map((norm) =>
      norm.id === 'transfer-land' ? { ...norm, hours: { low: 0, value: 0.1, high: 0.2 } } : norm,
    ),
  };
  const found = routes(facts, question('AAX', 'CCM'));
  for (const { operations } of found) {
    for (const [place, operation] of operations.entries()) {
      if (operation.kind === 'transfer') expect(operations[place + 1]?.kind).not.toBe('transfer');
    }
  }
  expect(found.length).toBeGreaterThan(0);
});

test('routes come quickest first and the same way has the same name', () => {
  const found = routes(exampleNetwork, question('AAX', 'CCM'));
  const hours = found.map((route) => route.hours.value);
  expect(hours).toEqual(hours.toSorted((a, b) => a - b));
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  const heavier = routes(
    exampleNetwork,
    question('AAX', 'CCM', { consignment: { tonnes: 25, unit: 'container-40' } }),
  );
  const ids = new Set(found.map(({ id }) => id));
  expect(heavier.some(({ id }) => ids.has(id))).toBe(true);
});

test('what cannot be asked is said by name', () => {
  const network = openNetwork(exampleNetwork);
  const ask = (from: string, to: string, more: Partial<RouteQuestion> = {}) =>
    findRoutes(network, question(from, to, more));
  expect(ask('AAX', 'CCM', { consignment: { tonnes: 0, unit: 'bulk' } })).toEqual({
    kind: 'bad-tonnes',
    found: 0,
  });
  expect(ask('AAX', 'CCM', { consignment: { tonnes: Number.NaN, unit: 'bulk' } }).kind).toBe('bad-tonnes');
  expect(ask('AAX', 'CCM', { departure: '2026-02-30' })).toEqual({
    kind: 'bad-departure',
    found: '2026-02-30',
  });
  expect(ask('AAX', 'Cameltom')).toEqual({
    kind: 'unknown-node',
    field: 'to',
    found: 'Cameltom',
    nearest: ['CCM', 'CCP'],
  });
  expect(ask('AAX', 'AAX')).toEqual({ kind: 'same-node', node: 'AAX' });
  expect(
    ask('AAX', 'CCM', { constraints: { ...unconstrained, avoid: [{ kind: 'corridor', id: 'sylk' }] } }),
  ).toEqual({ kind: 'unknown-subject', field: 'avoid', found: 'corridor:sylk', nearest: ['corridor:silk'] });
  const many = Array.from({ length: 7 }, () => ({ kind: 'node', id: 'BBM' }) as const);
  expect(ask('AAX', 'CCM', { constraints: { ...unconstrained, require: many } })).toEqual({
    kind: 'too-many-requirements',
    limit: 6,
  });
  expect(findRoutes(network, question('AAX', 'CCM'), { maximumLabels: 1 })).toMatchObject({
    kind: 'too-many-routes',
    limit: 1,
  });
  const all = ask('AAX', 'CCM');
  const count = all.kind === 'routes' ? all.routes.length : 0;
  expect(count).toBeGreaterThan(1);
  expect(findRoutes(network, question('AAX', 'CCM'), { maximumRoutes: count })).toEqual(all);
  expect(findRoutes(network, question('AAX', 'CCM'), { maximumRoutes: count - 1 })).toEqual({
    kind: 'too-many-routes',
    limit: count - 1,
  });
});
