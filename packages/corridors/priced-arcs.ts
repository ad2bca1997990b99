/** Everything that can happen to a consignment anywhere in the network, with what it takes: links and places. */
import { borderPassage } from './border-operation.ts';
import { type ConsignmentSize, consignmentSize } from './consignment-size.ts';
import { type Drive, driveOperation } from './drive-operation.ts';
import { type CorridorLink, type CorridorNode, highSeas } from './network.ts';
import type { NetworkIndex } from './network-index.ts';
import { noAmount } from './amount.ts';
import { operationsAtPlaces } from './place-arcs.ts';
import type { Consignment } from './question.ts';
import { type PricedArc, withOverlayFlag } from './priced-arc.ts';
import type { Operation } from './route.ts';
import { rowRef } from './row-ref.ts';
import { gaugesOf, networkStates, type States } from './states.ts';

export interface PricedNetwork {
  readonly states: States;
  readonly arcs: readonly PricedArc[];
  /** Ids of links that no row can count. */
  readonly uncounted: readonly string[];
}

/** Where departures are every so many hours and nobody says when one sets out: half the time between two, on average. */
const unknownWait = (index: NetworkIndex, link: CorridorLink, at: string): Operation | null => {
  const calendar = index.calendars.get(link.calendar ?? '');
  if (calendar === undefined || calendar.everyHours === null) return null;
  const hours = calendar.everyHours;
  return withOverlayFlag({
    kind: 'wait',
    at,
    to: at,
    mode: link.mode,
    toMode: link.mode,
    gauge: null,
    toGauge: null,
    link: link.id,
    km: 0,
    electrified: null,
    cost: noAmount,
    hours: {
      value: hours / 2,
      low: 0,
      high: hours,
      confidence: calendar.confidence,
      rows: [rowRef('calendars', calendar)],
    },
    co2e: noAmount,
    flags: ['seasonal'],
  });
};

interface Passing {
  readonly operations: readonly Operation[];
  readonly exit: number;
  readonly entry: number;
  readonly hoursToPlace: number;
}

/** The operations of going over a link in one direction: wait, drive, leave a country, enter one. */
const passing = (
  index: NetworkIndex,
  link: CorridorLink,
  drive: Drive,
  from: CorridorNode,
  to: CorridorNode,
  size: ConsignmentSize,
  isDated: boolean,
): Passing => {
  const { rates, ...amounts } = drive;
  const same = { mode: link.mode, toMode: link.mode, gauge: null, toGauge: null, link: link.id };
  const operations: Operation[] = [];
  const wait = isDated ? null : unknownWait(index, link, from.id);
  if (wait !== null) operations.push(wait);
  let exit = -1;
  let entry = -1;
  const isBorder = from.country !== to.country;
  const post = { fromCountry: from.country, toCountry: to.country, mode: link.mode };
  const still = { ...same, km: 0, electrified: null };
  if (isBorder && from.country !== highSeas) {
    const key = { ...post, node: from.id, direction: 'outbound' } as const;
    const { post: place, ...exitAmounts } = borderPassage(index, key, rates.get(from.country), size);
    exit = place;
    operations.push({ kind: 'border-exit', at: from.id, to: from.id, ...still, ...exitAmounts });
  }
  operations.push({ kind: 'drive', at: from.id, to: to.id, ...same, ...amounts });
  const hoursToPlace = operations.reduce((sum, { hours }) => sum + hours.value, 0);
  if (isBorder && to.country !== highSeas) {
    const key = { ...post, node: to.id, direction: 'inbound' } as const;
    const { post: place, ...entryAmounts } = borderPassage(index, key, rates.get(to.country), size);
    entry = place;
    operations.push({ kind: 'border-entry', at: to.id, to: to.id, ...still, ...entryAmounts });
  }
  return { operations: operations.map(withOverlayFlag), exit, entry, hoursToPlace };
};

const arcsOfLink = (
  index: NetworkIndex,
  states: States,
  place: number,
  drive: Drive,
  size: ConsignmentSize,
  isDated: boolean,
): readonly PricedArc[] => {
  const link = index.facts.links[place];
  if (link === undefined) return [];
  const ways = link.isBidirectional
    ? [
        [link.from, link.to],
        [link.to, link.from],
      ]
    : [[link.from, link.to]];
  return ways.flatMap(([one = '', other = '']) => {
    const from = index.nodes.get(one) ?? -1;
    const to = index.nodes.get(other) ?? -1;
    const way = passing(index, link, drive, index.node(one), index.node(other), size, isDated);
    return gaugesOf(link).flatMap((gauge): PricedArc[] => {
      const isOn = ({ mode, gauge: own }: { mode: string; gauge: number | null }): boolean =>
        mode === link.mode && own === gauge;
      const start = states.stations[from]?.find(isOn);
      const end = states.stations[to]?.find(isOn);
      if (start === undefined || end === undefined) return [];
      const operations =
        gauge === null
          ? way.operations
          : way.operations.map((operation) => ({ ...operation, gauge, toGauge: gauge }));
      return [...new Set([start.state, start.reloaded])].map((tail) => ({
        tail,
        head: end.state,
        operations,
        link: place,
        from,
        to,
        exit: way.exit,
        entry: way.entry,
        isBorder: operations.some(({ kind }) => kind === 'border-exit' || kind === 'border-entry'),
        isGaugeChange: false,
        isTransfer: false,
        hoursToPlace: way.hoursToPlace,
      }));
    });
  });
};

/**
 * The whole network for a consignment, links not in service included: constraints choose among these arcs.
 * `isDated` = the day of departure is known, so that waiting is worked out on the way.
 */
export const pricedNetwork = (
  index: NetworkIndex,
  consignment: Consignment,
  isDated: boolean,
): PricedNetwork => {
  const size = consignmentSize(index, consignment);
  const states = networkStates(index);
  const uncounted: string[] = [];
  const arcs = index.facts.links.flatMap((link, place) => {
    const drive = driveOperation(index, link, size, isDated);
    if (drive !== null) return arcsOfLink(index, states, place, drive, size, isDated);
    uncounted.push(link.id);
    return [];
  });
  return { states, arcs: [...operationsAtPlaces(index, states, size), ...arcs], uncounted };
};
