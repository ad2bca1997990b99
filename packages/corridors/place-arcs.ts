import type { ConsignmentSize } from './consignment-size.ts';
import type { CorridorNode, OperationId } from './network.ts';
import type { NetworkIndex } from './network-index.ts';
import { handles, handlingOf, type PlaceAmounts, placeAmounts, transferBetween } from './place-operation.ts';
import { type PricedArc, withOverlayFlag } from './priced-arc.ts';
import type { Operation, OperationKind } from './route.ts';
import { destinationState, originState, type Station, type States } from './states.ts';

const operation = (
  kind: OperationKind,
  node: CorridorNode,
  from: Station,
  to: Station,
  amounts: PlaceAmounts,
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
  amounts: (ids: readonly OperationId[]) => PlaceAmounts,
): readonly PricedArc[] => {
  if (from.mode !== to.mode) {
    if (!handles(node, from.mode) || !handles(node, to.mode)) return [];
    const told = operation('transfer', node, from, to, amounts(transferBetween(from.mode, to.mode)));
    return [arc(from.state, to.reloaded, place, told)];
  }
  const isServed = [from.gauge, to.gauge].every((gauge) => gauge !== null && node.gauges.includes(gauge));
  if (from.gauge === to.gauge || !isServed) return [];
  return [
    arc(from.state, to.state, place, operation('gauge-change', node, from, to, amounts(['gauge-change']))),
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
  const known = new Map<string, PlaceAmounts>();
  const amounts = (ids: readonly OperationId[]): PlaceAmounts => {
    const key = ids.join(' ');
    const found = known.get(key) ?? placeAmounts(index, ids, size);
    known.set(key, found);
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
        operation('load', node, station, station, amounts(handlingOf('load', station.mode))),
      ),
      arc(
        station.state,
        destinationState(place),
        place,
        operation('unload', node, station, station, amounts(handlingOf('unload', station.mode))),
      ),
    ]);
    const changed = stations.flatMap((station) =>
      stations.flatMap((other) => changes(node, place, station, other, amounts)),
    );
    return ends.concat(changed);
  });
};
