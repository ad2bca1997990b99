import type { CostGraphReading } from '@hamkor/corridors';
import { costGraphReader } from '@hamkor/corridors';
import { costsPerArc } from './costs-per-arc.ts';
import type { FileFailure } from './file-bytes.ts';
import { fileBytes, fileFailure } from './file-bytes.ts';

export type GraphReading =
  | CostGraphReading
  | FileFailure
  /** Nobody said how many costs an arc has, and the beginning of the file holds no arc to count them on. */
  | { readonly kind: 'unknown-costs' };

/** Most costs per arc that are looked for where nobody names their number. */
export const mostCosts = 16;

/**
 * Reads a graph with several costs per arc as it comes from the disk, unpacked where it is packed with gzip; of the
 * file no more than a piece is in memory. `costs` null: as many as the first arc has.
 */
export const readGraphFile = async (file: string, costs: number | null): Promise<GraphReading> => {
  let reader = costs === null ? null : costGraphReader(costs);
  try {
    for await (const bytes of fileBytes(file)) {
      if (reader === null) {
        const counted = costsPerArc(bytes);
        if (counted === null || counted > mostCosts) return { kind: 'unknown-costs' };
        reader = costGraphReader(counted);
      }
      reader.push(bytes);
    }
  } catch (error) {
    const failure = fileFailure(error);
    if (failure === null) throw error;
    return failure;
  }
  return (reader ?? costGraphReader(1)).end();
};
