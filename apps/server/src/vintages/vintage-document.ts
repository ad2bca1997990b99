import type { VintageDocument } from '@hamkor/contract';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';

/** A vintage as it leaves: with where it stands among the others, and what rests on it. */
export const vintageDocument = (
  vintage: Vintage,
  warehouse: Pick<Warehouse, 'find' | 'active'>,
  analyses: ReadonlyMap<string, number>,
): VintageDocument => {
  const { tables: _tables, ...manifest } = vintage;
  const ref = vintageRef(vintage);
  const active = warehouse.active();
  return {
    ...manifest,
    ref,
    years: [...vintage.years],
    files: vintage.files.map((file) => ({ ...file })),
    unmapped: vintage.unmapped.map((code) => ({ ...code })),
    origin: {
      ...vintage.origin,
      gaps: [...vintage.origin.gaps],
      tables: vintage.origin.tables.map((table) => ({ ...table })),
    },
    isActive: active !== null && vintageRef(active) === ref,
    isSuperseded: warehouse.find(vintage.name)?.content !== vintage.content,
    analyses: analyses.get(ref) ?? 0,
  };
};
