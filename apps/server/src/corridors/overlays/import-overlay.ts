import type { CorridorFacts, Overlay } from '@hamkor/corridors';
import { readNetwork } from '../formats/read-network.ts';
import type { NetworkRequest } from '../formats/network-format.ts';
import { checkOverlay } from './check-overlay.ts';
import type { KeptOverlay } from './overlay-file.ts';
import { isOverlayName } from './overlay-name.ts';
import type { OverlayProblem } from './overlay-problem.ts';
import type { OverlayShelf } from './overlay-shelf.ts';

export interface OverlayRequest extends NetworkRequest {
  /** Take it even if places are joined to nothing of the network. */
  readonly allowDisconnected: boolean;
}

export type OverlayImport =
  | { readonly kind: 'saved'; readonly kept: KeptOverlay; readonly replaced: boolean }
  | { readonly kind: 'refused'; readonly problems: readonly OverlayProblem[] };

/**
 * Reads files as an overlay, checks it beside the network, and keeps it. Nothing is written before all is found sound; then it
 * takes one rename.
 */
export const importOverlay = async (
  shelf: OverlayShelf,
  request: OverlayRequest,
  facts: CorridorFacts,
  now: Date,
): Promise<OverlayImport> => {
  const { name, files, allowDisconnected } = request;
  if (!isOverlayName(name))
    return { kind: 'refused', problems: [{ kind: 'bad-name', file: '--name', found: name }] };
  const reading = await readNetwork(request, facts);
  if (reading.kind === 'refused') return reading;
  const overlay: Overlay = { name, ...reading.rows };
  const check = checkOverlay(facts, overlay, { placeOf: reading.placeOf, allowDisconnected });
  if (check.kind === 'refused') return check;
  const replaced = shelf.read(name).kind !== 'missing';
  const saving = shelf.save(name, overlay, {
    savedAt: now.toISOString(),
    files: files.map(({ label }) => label),
    notices: [...reading.notices, ...check.notices],
  });
  return saving.kind === 'saved' ? { ...saving, replaced } : saving;
};
