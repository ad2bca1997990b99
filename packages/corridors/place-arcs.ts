import type { ConsignmentSize } from './consignment-size.ts';
import type { CorridorNode, OperationId } from './network.ts';
import type { NetworkIndex } from './network-index.ts';
import { handles, placeAmounts, transferBetween } from './place-operation.ts';
import { type PricedArc, withOverlayFlag } from './priced-arc.ts';
import type { Operation, OperationKind } from './route.ts';
import { destinationState, originState, type Station, type States } from './states.ts';

type Amounts = Pick<Operation, 'cost' | 'hours' | 'co2e'>;

const operation = (
  kind: OperationKind,
  node: CorridorNode,
  from: Station,
  to: Station,
  amounts: Amounts,
): Operation =>
  withOverlayFlag({
    kind,
    at: node.id,
    to: node.id,
    mode: from.mode,
    toMode: to.mode,
    gauge: from.gauge,
    toGauge: to.gauge,
    link: null,
    km: 0,
    electrified: null,
    ...amounts,
    flags: [],
  });

const arc = (tail: number, head: number, node: number, told: Operation): PricedArc => ({
  tail,
  head,
  operations: [told],
  link: -1,
  from: node,
  to: node,
  exit: -1,
  entry: -1,
  isBorder: false,
  isGaugeChange: told.kind === 'gauge-change',
  isTransfer: told.kind === 'transfer',
  hoursToPlace: 0,
});

/** What a consignment can change to, standing at a place: another gauge where both are laid, another mode where both are handled. */
const changes = (
  node: CorridorNode,
  place: number,
  from: Station,
  to: Station,
  amounts: (id: OperationId) => Amounts,
): readonly PricedArc[] => {
  if (from.mode !== to.mode) {
    if (!handles(node, from.mode) || !handles(node, to.mode)) return [];
    const told = operation('transfer', node, from, to, amounts(transferBetween(from.mode, to.mode)));
    return [arc(from.state, to.reloaded, place, told)];
  }
  const isServed = [from.gauge, to.gauge].every((gauge) => gauge !== null && node.gauges.includes(gauge));
  if (from.gauge === to.gauge || !isServed) return [];
  return [
    arc(from.state, to.state, place, operation('gauge-change', node, from, to, amounts('gauge-change'))),
  ];
};

/**
 * Loading and unloading in every mode that serves a place (a shipper's own siding or yard needs no public
 * terminal), changes of gauge and of mode.
 */
export const operationsAtPlaces = (
  index: NetworkIndex,
  states: States,
  size: ConsignmentSize,
): readonly PricedArc[] => {
  const known = new Map<OperationId, Amounts>();
  const amounts = (id: OperationId): Amounts => {
    const found = known.get(id) ?? placeAmounts(index, id, size);
    known.set(id, found);
    return found;
  };
  return index.facts.nodes.flatMap((node, place) => {
    const stations = states.stations[place] ?? [];
    if (node.kinds.length === 0) return [];
    const ends = stations.flatMap((station) => [
      arc(
        originState(place),
        station.state,
        place,
        operation('load', node, station, station, amounts('load')),
      ),
      arc(
        station.state,
        destinationState(place),
        place,
        operation('unload', node, station, station, amounts('unload')),
      ),
    ]);
    const changed = stations.flatMap((station) =>
      stations.flatMap((other) => changes(node, place, station, other, amounts)),
    );
    return ends.concat(changed);
  });
};
