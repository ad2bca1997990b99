/**
 * What analyses of the shipped network say is held against compiling it anew with the closing or the opening as a
 * constraint, and routing every pair again.
 */
import { expect, test } from 'vitest';
import {
  bySurface,
  criticality,
  greenCorridors,
  openNetwork,
  pairsOfMembers,
  shortestCosts,
  valueOfFixes,
} from '../../packages/corridors/index.ts';
import type { Closure, Subject } from '../../packages/corridors/index.ts';
import { shippedCorridors } from '../../apps/server/src/facts/corridors.ts';

const network = openNetwork(shippedCorridors());
const consignment = { tonnes: 20, unit: 'container-40' } as const;
const pairs = pairsOfMembers(network);
const criteria = ['cost', 'hours', 'co2e'] as const;

/** Best money, hours and CO2e of every pair, each alone. */
const routedAnew = (closed: readonly string[], open: readonly Subject[] = []): readonly number[][] => {
  const closures = closed.map((text): Closure => {
    const [kind, id] = text.split(':') as ['node' | 'link', string];
    return { subject: { kind, id }, days: null };
  });
  const compiled = network.compile(consignment, { ...bySurface, open, closures }, null);
  const trees = new Map<string, Float64Array>();
  return pairs.map(({ from, to }) =>
    criteria.map((criterion) => {
      const key = `${from} ${criterion}`;
      const tree =
        trees.get(key) ??
        shortestCosts(compiled.graph, compiled.originOf(from), compiled.columns.indexOf(criterion)).cost;
      trees.set(key, tree);
      return tree[compiled.destinationOf(to)]!;
    }),
  );
};
const before = routedAnew([]);

test('every tenth closing loses what routing all pairs anew without the thing says', () => {
  const found = criticality(network, pairs, consignment);
  if (found.kind === 'cancelled') throw new Error('nobody cancels this');
  expect(found.losses.length).toBeGreaterThan(100);
  expect(new Set(found.losses.map(({ subject }) => subject.kind))).toEqual(
    new Set(['node', 'link', 'passage']),
  );
  const straits = found.losses.filter(({ subject }) => subject.kind === 'passage');
  const sample = [...found.losses.filter((_, place) => place % 10 === 0), ...straits];
  for (const loss of sample) {
    const after = routedAnew(loss.close);
    const added = [0, 0, 0];
    let cutOff = 0;
    pairs.forEach(({ from, to }, place) => {
      if (loss.subject.kind === 'node' && [from, to].includes(loss.subject.id)) return;
      if (after[place]![0] === Infinity) cutOff += 1;
      else after[place]!.forEach((cost, c) => (added[c]! += cost - before[place]![c]!));
    });
    expect([loss.subject.id, loss.cutOff]).toEqual([loss.subject.id, cutOff]);
    expect(loss.addedUsd).toBeCloseTo(added[0]!, 4);
    expect(loss.addedHours).toBeCloseTo(added[1]!, 4);
    expect(loss.addedKgCo2e).toBeCloseTo(added[2]!, 4);
  }
});

test('every opening saves what routing all pairs anew with it open says; no single change makes a pair worse', () => {
  const found = valueOfFixes(network, pairs, consignment);
  if (found.kind === 'cancelled') throw new Error('nobody cancels this');
  const openings = found.fixes.filter(({ kind }) => kind === 'open-link');
  expect(openings.length).toBeGreaterThan(3);
  for (const { subject, savedUsd, savedHours, savedKgCo2e } of openings) {
    const after = routedAnew([], [subject]);
    const saved = [0, 1, 2].map((c) =>
      before.reduce((sum, costs, place) => sum + costs[c]! - after[place]![c]!, 0),
    );
    expect(savedUsd).toBeCloseTo(saved[0]!, 4);
    expect(savedHours).toBeCloseTo(saved[1]!, 4);
    expect(savedKgCo2e).toBeCloseTo(saved[2]!, 4);
  }
  for (const fix of found.fixes) {
    expect(Math.min(fix.savedUsd, fix.savedHours, fix.savedKgCo2e)).toBeGreaterThanOrEqual(0);
    expect(fix.after ?? 0).toBeGreaterThanOrEqual(0);
    // A quickest way passes a post once, so no pair saves more than the hour.
    if (fix.kind === 'border-hour-less') expect(fix.savedHours).toBeLessThanOrEqual(fix.affected + 1e-9);
  }
});

test('every corridor joins two places by its own links, and no way is cleaner than the cleanest', () => {
  const found = greenCorridors(network, () => 0.2, consignment);
  if (found.kind === 'cancelled') throw new Error('nobody cancels this');
  expect(found.corridors).toHaveLength(network.facts.corridors.length);
  for (const { corridor, own, cheapest, cleanest } of found.corridors) {
    expect([corridor, own !== null]).toEqual([corridor, true]);
    expect(cleanest!.kgCo2e).toBeLessThanOrEqual(own!.kgCo2e * (1 + 1e-12));
    expect(cleanest!.kgCo2e).toBeLessThanOrEqual(cheapest!.kgCo2e * (1 + 1e-12));
    expect(cheapest!.usd).toBeLessThanOrEqual(own!.usd * (1 + 1e-12));
  }
});
