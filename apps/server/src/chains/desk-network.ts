import type { KnownCodes } from '@hamkor/chains';
import { chainModelSchema, refreshLanes } from '@hamkor/chains';
import type { Network } from '@hamkor/corridors';
import { openNetwork } from '@hamkor/corridors';
import { shippedCorridors } from '../facts/corridors.ts';
import { openJson, readGiven } from './desk-read.ts';
import type { DeskWork, GivenModel } from './desk-work.ts';
import { packNow } from './packed-json.ts';

let kept: Network | null = null;
const network = (): Network => (kept ??= openNetwork(shippedCorridors()));

/**
 * A model with the lanes that the network has now. One in JSON need not be sound, since lanes are what it may lack; only
 * what cannot be read at all is refused.
 */
export const refreshed = async (
  given: GivenModel,
  known: KnownCodes,
): Promise<DeskWork['lanes']['answer']> => {
  const opened = given.format === 'json' ? openJson(given.bytes) : null;
  const parsed = opened !== null && 'content' in opened ? chainModelSchema.safeParse(opened.content) : null;
  const read = parsed?.success
    ? { kind: 'model' as const, model: parsed.data }
    : await readGiven(given, known);
  return read.kind === 'problems'
    ? read
    : { kind: 'written', bytes: packNow(refreshLanes(read.model, network())) };
};
