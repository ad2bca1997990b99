import { expect, test } from 'vitest';
import { applyOverlay } from './apply-overlay.ts';
import { exampleLink, exampleNetwork, exampleNode, examplePost, exampleRate } from './example-network.ts';
import { findRoutes } from './find-routes.ts';
import type { CorridorFacts, Overlay } from './network.ts';
import { openNetwork } from './open-network.ts';
import { unconstrained } from './unconstrained.ts';

const overlay = (more: Partial<Overlay>): Overlay => ({
  name: 'mine',
  nodes: [],
  links: [],
  borders: [],
  rates: [],
  calendars: [],
  ...more,
});

const applied = (rows: Partial<Overlay>): CorridorFacts => {
  const result = applyOverlay(exampleNetwork, overlay(rows));
  if (result.kind !== 'facts') throw new Error(JSON.stringify(result.problems));
  return result.facts;
};

test('a row with a shipped id takes its place, others come behind, and all say where they come from', () => {
  const node = exampleNode({ id: 'NEW', country: 'BBB' });
  const before = JSON.stringify(exampleNetwork);
  const facts = applied({
    nodes: [node],
    links: [
      exampleLink({ from: 'BBM', to: 'NEW', mode: 'road' }),
      exampleLink({ id: 'pass', from: 'AAX', to: 'BBM', mode: 'road', km: 901 }),
    ],
  });
  expect(facts.nodes.at(-1)).toMatchObject({ id: 'NEW', origin: 'overlay:mine' });
  expect(facts.links).toHaveLength(exampleNetwork.links.length + 1);
  const place = exampleNetwork.links.findIndex(({ id }) => id === 'pass');
  expect(facts.links[place]).toMatchObject({ id: 'pass', km: 901, origin: 'overlay:mine' });
  expect(JSON.stringify(exampleNetwork)).toBe(before);
});

test('a post for the same crossing takes the place of the shipped one under any id', () => {
  const shipped = exampleNetwork.borders[0];
  if (shipped === undefined) throw new Error('no post');
  const facts = applied({ borders: [examplePost({ ...shipped, id: 'measured', hours: 3 })] });
  expect(facts.borders).toHaveLength(exampleNetwork.borders.length);
  expect(facts.borders[0]).toMatchObject({ id: 'measured', hours: 3 });
});

test('a rate speaks alone for the countries it names', () => {
  const facts = applied({
    rates: [exampleRate({ id: 'own', mode: 'rail', usdPerTkm: 0.02, countries: ['BBB'] })],
  });
  const forBbb = facts.rates.filter(({ mode, countries }) => mode === 'rail' && countries.includes('BBB'));
  expect(forBbb.map(({ id }) => id)).toEqual(['own']);
  expect(facts.rates.find(({ id }) => id === 'rate-rail-BBB-CCC')?.countries).toEqual(['CCC']);
  expect(facts.rates.some(({ id }) => id === 'rate-rail-low')).toBe(false);
  const general = applied({ rates: [exampleRate({ id: 'all', mode: 'road', usdPerTkm: 0.2 })] });
  expect(
    general.rates.filter(({ mode, countries }) => mode === 'road' && countries.length === 0),
  ).toMatchObject([{ id: 'all' }]);
});

test('a route says which overlay it used, and only where it did', () => {
  const network = openNetwork(
    exampleNetwork,
    overlay({
      links: [exampleLink({ id: 'tunnel', from: 'BBM', to: 'CCM', mode: 'road', km: 400, hours: 6 })],
    }),
  );
  expect(network.overlay).toBe('mine');
  const ask = (avoid: readonly { readonly kind: 'link'; readonly id: string }[]) =>
    findRoutes(network, {
      from: 'BBM',
      to: 'CCM',
      consignment: { tonnes: 20, unit: 'container-40' },
      departure: null,
      criteria: ['cost', 'hours'],
      constraints: { ...unconstrained, avoid },
    });
  const overlaid = ask([]);
  const without = ask([{ kind: 'link', id: 'tunnel' }]);
  if (overlaid.kind !== 'routes' || without.kind !== 'routes') throw new Error('no way');
  expect(overlaid.routes[0]).toMatchObject({ overlays: ['mine'] });
  expect(overlaid.routes[0]?.flags).toContain('overlay');
  expect(
    without.routes.every(({ overlays, flags }) => overlays.length === 0 && !flags.includes('overlay')),
  ).toBe(true);
});

test('an id twice and a name of nothing are refused with the row they stand in', () => {
  const twice = applyOverlay(
    exampleNetwork,
    overlay({ nodes: [exampleNode({ id: 'X', country: 'AAA' }), exampleNode({ id: 'X', country: 'BBB' })] }),
  );
  expect(twice).toMatchObject({
    kind: 'bad-overlay',
    problems: [{ table: 'nodes', index: 1, id: 'X', field: 'id' }],
  });
  const lost = applyOverlay(
    exampleNetwork,
    overlay({
      links: [
        exampleLink({ from: 'AAX', to: 'BBM', mode: 'road' }),
        exampleLink({ from: 'AAX', to: 'NOWHERE', mode: 'road' }),
      ],
    }),
  );
  expect(lost).toMatchObject({
    kind: 'bad-overlay',
    problems: [{ table: 'links', index: 1, field: 'to', found: 'NOWHERE' }],
  });
  expect(() =>
    openNetwork(
      exampleNetwork,
      overlay({ links: [exampleLink({ from: 'AAX', to: 'NOWHERE', mode: 'road' })] }),
    ),
  ).toThrow('mine');
});
