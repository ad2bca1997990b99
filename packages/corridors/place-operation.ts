import { amountOf } from './amount.ts';
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

/** The more special mode names the transfer: what takes longest and costs most comes first. */
const bySpecialty = ['air', 'sea', 'ferry', 'inland-water'] as const;

/** Which norm a change between two modes takes. */
export const transferBetween = (one: Mode, other: Mode): OperationId => {
  const special = bySpecialty.find((mode) => mode === one || mode === other);
  return special === undefined ? 'transfer-land' : `transfer-${special}`;
};

/** Amounts of an operation at a place, by its norm. */
export const placeAmounts = (
  index: NetworkIndex,
  id: OperationId,
  { units, tonnes }: ConsignmentSize,
): Pick<Operation, 'cost' | 'hours' | 'co2e'> => {
  const norm = index.operation(id);
  const rows = [rowRef('operations', norm)];
  return {
    cost: amountOf(norm.usdPerUnit, units, norm.confidence, rows),
    hours: amountOf(norm.hours, 1, norm.confidence, rows),
    co2e: amountOf(norm.kgPerTonne, tonnes, norm.confidence, rows),
  };
};
