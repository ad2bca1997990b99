import type { NetworkIndex } from './network-index.ts';
import type { Consignment } from './question.ts';
import type { UnitNorm } from './network.ts';

/** Tonnes that fees per unit are stated for where the load is not in containers. */
const tonnesOfBulkUnit = 20;

export interface ConsignmentSize {
  readonly tonnes: number;
  /** Containers; for bulk the number of 20 t lots, which need not be whole. */
  readonly units: number;
  /** Tonnes that freight is charged for: containers pay for their place, however light the load. */
  readonly chargedTonnes: number;
  readonly norm: UnitNorm;
}

/** How much a consignment is in the measures that rates and fees are stated in. */
export const consignmentSize = (index: NetworkIndex, { tonnes, unit }: Consignment): ConsignmentSize => {
  const norm = index.unit(unit);
  const units = unit === 'bulk' ? tonnes / tonnesOfBulkUnit : Math.ceil(tonnes / norm.payload);
  return {
    tonnes,
    units,
    chargedTonnes: norm.chargedTonnes === 0 ? tonnes : units * norm.chargedTonnes,
    norm,
  };
};
