import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Overlay } from '@hamkor/corridors';
import { z } from 'zod';
import { keepOnDisk } from '../../warehouse/written-file.ts';
import { overlayNoticeKinds } from './overlay-notice.ts';
import type { OverlayNotice } from './overlay-notice.ts';
import type { DamageReason } from './overlay-problem.ts';
import { keptOverlaySchema } from './overlay-rows.ts';

/** What is kept of an overlay beside its rows. */
export interface OverlayAccount {
  /** ISO moment. */
  readonly savedAt: string;
  /** Names of the files it was read from; empty where it was given as rows. */
  readonly files: readonly string[];
  readonly notices: readonly OverlayNotice[];
}

/** An overlay as it stands on the disk. */
export interface KeptOverlay extends OverlayAccount {
  readonly overlay: Overlay;
  /** SHA-256 of its rows: the same rows have the same. */
  readonly sha256: string;
}

export type OverlayFile =
  | ({ readonly kind: 'overlay' } & KeptOverlay)
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly reason: DamageReason };

const fileSchema = z.object({
  sha256: z.string(),
  savedAt: z.string(),
  files: z.array(z.string()),
  notices: z.array(
    z.object({
      kind: z.enum(overlayNoticeKinds),
      count: z.number(),
      examples: z.array(z.string()),
    }),
  ),
  overlay: keptOverlaySchema,
});

/** Checksum of an overlay's rows. */
const overlayChecksum = (overlay: Overlay): string =>
  createHash('sha256').update(JSON.stringify(overlay)).digest('hex');

/** Reads a kept overlay; what others did to the file is told, not thrown. */
export const readOverlayFile = (file: string): OverlayFile => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'missing' };
    throw error;
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { kind: 'damaged', reason: 'json' };
  }
  const read = fileSchema.safeParse(document);
  if (!read.success) return { kind: 'damaged', reason: 'shape' };
  // Of the document as parsed: the schema gives its keys in an order of its own.
  const { overlay } = document as { readonly overlay: Overlay };
  if (overlayChecksum(overlay) !== read.data.sha256) return { kind: 'damaged', reason: 'checksum' };
  const { sha256, savedAt, files, notices } = read.data;
  return { kind: 'overlay', overlay, sha256, savedAt, files, notices };
};

/**
 * Writes an overlay in one step: all of it lies on the disk beside the old file before one rename replaces it, so that
 * whoever reads meanwhile, or after the process was killed, finds the old overlay or the new one.
 */
export const writeOverlayFile = (file: string, overlay: Overlay, account: OverlayAccount): KeptOverlay => {
  const kept = { sha256: overlayChecksum(overlay), ...account, overlay };
  const beside = `${file}.${process.pid}.new`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    const handle = openSync(beside, 'w');
    try {
      writeFileSync(handle, `${JSON.stringify(kept)}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  keepOnDisk(dirname(file));
  return kept;
};
