import { amountOf, sumOfAmounts } from './amount.ts';
import type { ConsignmentSize } from './consignment-size.ts';
import type { CorridorNode, Mode, NodeKind, OperationId } from './network.ts';
import type { NetworkIndex } from './network-index.ts';
import type { Operation } from './route.ts';
import { rowRef } from './row-ref.ts';

/** Kinds of place where a mode can be loaded from another; `null` = anywhere. */
const facilities: Readonly<Record<Mode, readonly NodeKind[] | null>> = {
  rail: ['rail-terminal', 'dry-port', 'sez', 'seaport', 'river-port'],
  road: null,
  sea: ['seaport', 'river-port'],
  ferry: ['seaport', 'river-port'],
  'inland-water': ['river-port', 'seaport'],
  air: ['airport'],
};

/** Whether a consignment can change to or from this mode here. Where a place has no kind, nothing is handled at all. */
export const handles = ({ kinds }: CorridorNode, mode: Mode): boolean => {
  const needed = facilities[mode];
  return needed === null ? kinds.length > 0 : kinds.some((kind) => needed.includes(kind));
};

const ofPorts = ['air', 'sea', 'ferry', 'inland-water'] as const;

/**
 * Which norms a change between two modes takes: that of the port or airport; both where goods go from one to the other, so
 * that no detour over a third mode on the same spot is ever quicker or cheaper; the one of the land between rail and road.
 */
export const transferBetween = (one: Mode, other: Mode): readonly OperationId[] => {
  const ports = ofPorts.filter((mode) => mode === one || mode === other);
  return ports.length === 0 ? ['transfer-land'] : ports.map((mode) => `transfer-${mode}` as const);
};

/**
 * Which norms loading or unloading takes. At ports and airports that is the transfer itself: goods wait there and are
 * handled as much when they come from the town as when they come from a train.
 */
export const handlingOf = (kind: 'load' | 'unload', mode: Mode): readonly OperationId[] =>
  mode === 'rail' || mode === 'road' ? [kind] : transferBetween(mode, 'road');

const amountsOf = (
  index: NetworkIndex,
  id: OperationId,
  { units, tonnes }: ConsignmentSize,
): PlaceAmounts => {
  const norm = index.operation(id);
  const rows = [rowRef('operations', norm)];
  return {
    cost: amountOf(norm.usdPerUnit, units, norm.confidence, rows),
    hours: amountOf(norm.hours, 1, norm.confidence, rows),
    co2e: amountOf(norm.kgPerTonne, tonnes, norm.confidence, rows),
  };
};

export type PlaceAmounts = Pick<Operation, 'cost' | 'hours' | 'co2e'>;

/** Amounts of an operation at a place, by its norms together. */
export const placeAmounts = (
  index: NetworkIndex,
  ids: readonly OperationId[],
  size: ConsignmentSize,
): PlaceAmounts => {
  const all = ids.map((id) => amountsOf(index, id, size));
  return {
    cost: sumOfAmounts(all.map(({ cost }) => cost)),
    hours: sumOfAmounts(all.map(({ hours }) => hours)),
    co2e: sumOfAmounts(all.map(({ co2e }) => co2e)),
  };
};
