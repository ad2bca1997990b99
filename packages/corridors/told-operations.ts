import { noAmount } from './amount.ts';
import type { CostGraph, Delay } from './cost-graph.ts';
import type { NetworkIndex } from './network-index.ts';
import { type PricedArc, withOverlayFlag } from './priced-arc.ts';
import type { Amount, Operation } from './route.ts';
import { rowRef } from './row-ref.ts';

/** A wait whose end is known: it has no range of its own, for who comes earlier waits longer. */
const waitHours = (index: NetworkIndex, arc: PricedArc, hours: number): Amount => {
  const calendar = index.calendars.get(index.facts.links[arc.link]?.calendar ?? '');
  return {
    value: hours,
    low: hours,
    high: hours,
    confidence: calendar?.confidence ?? 'estimated',
    rows: calendar === undefined ? [] : [rowRef('calendars', calendar)],
  };
};

const waitBefore = (index: NetworkIndex, arc: PricedArc, first: Operation, hours: number): Operation => {
  const { at, mode, gauge, link } = first;
  return withOverlayFlag({
    kind: 'wait',
    at,
    to: at,
    mode,
    toMode: mode,
    gauge,
    toGauge: gauge,
    link,
    km: 0,
    electrified: null,
    cost: noAmount,
    hours: waitHours(index, arc, hours),
    co2e: noAmount,
    flags: [],
  });
};

/** Tells arcs of the graph in order of travel, with the waiting that the time of arrival at each brings. */
export const toldOperations =
  (index: NetworkIndex, arcs: readonly PricedArc[], graph: CostGraph, delays: readonly Delay[]) =>
  (path: Int32Array): readonly Operation[] => {
    const told: Operation[] = [];
    let time = 0;
    for (const place of path) {
      const arc = arcs[place];
      const [first] = arc?.operations ?? [];
      if (arc === undefined || first === undefined) throw new Error(`the graph has no arc ${place}`);
      const wait = delays[(graph.delay?.[place] ?? 0) - 1]?.(time) ?? 0;
      if (wait > 0) told.push(waitBefore(index, arc, first, wait));
      told.push(...arc.operations);
      time += wait + arc.operations.reduce((sum, { hours }) => sum + hours.value, 0);
    }
    return told;
  };
