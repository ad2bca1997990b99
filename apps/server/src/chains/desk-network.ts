import type { KnownCodes } from '@hamkor/chains';
import { chainModelSchema, readChainModel, refreshLanes } from '@hamkor/chains';
import type { Network } from '@hamkor/corridors';
import { openNetwork } from '@hamkor/corridors';
import { shippedCorridors } from '../facts/corridors.ts';
import { openDocument } from './desk-read.ts';
import type { DeskWork, GivenModel } from './desk-work.ts';
import { packNow } from './packed-json.ts';

let network: Network | null = null;
const opened = (): Network => (network ??= openNetwork(shippedCorridors()));

/**
 * A model with the lanes that the network has now. It need not be sound, since lanes are what it may lack; only what
 * cannot be read at all is refused.
 */
export const refreshed = (given: GivenModel, known: KnownCodes): DeskWork['lanes']['answer'] => {
  const document = openDocument(given);
  if (!('content' in document)) return document;
  const parsed = chainModelSchema.safeParse(document.content);
  if (parsed.success) return { kind: 'written', bytes: packNow(refreshLanes(parsed.data, opened())) };
  const read = readChainModel(document.content, known);
  if (read.kind === 'problems') return read;
  return { kind: 'written', bytes: packNow(refreshLanes(read.model, opened())) };
};
