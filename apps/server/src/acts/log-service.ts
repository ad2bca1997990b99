import type { Checkpoint, KeptAct, Receipt, Signer } from '@hamkor/acts';
import { makeReceipt } from '@hamkor/acts';
import type { Database } from '../tables.ts';
import type { KeptCheckpoint } from './keep-checkpoint.ts';
import { keepCheckpoint } from './keep-checkpoint.ts';
import { logTree } from './log-tree.ts';
import type { BadNodeKey, NodeKey } from './node-key.ts';
import type { LogVerdict } from './verify-log.ts';
import { verifyLog } from './verify-log.ts';

/** Between two looks whether something is to be signed: half of what a checkpoint may be late. */
const tickMs = 5000;

/** A verdict is given again for that long. */
const verdictMs = 60_000;

export interface LogOptions {
  /** In the role that serves. */
  readonly db: Database;
  /** Opens the key; called when there is something to sign. */
  readonly nodeKey: () => NodeKey;
  readonly now: () => Date;
  readonly onDefect: (reason: unknown) => void;
}

export type Receipting =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | Exclude<KeptCheckpoint, { kind: 'checkpoint' }>
  | BadNodeKey;

/** Checkpoints, receipts and the verdict on the log of a server. */
export interface LogService {
  /** The newest checkpoint, of the log as it is now. */
  readonly checkpoint: () => Promise<KeptCheckpoint | BadNodeKey>;
  /** A receipt of an entry, with its content where that is given. */
  readonly receipt: (act: KeptAct) => Promise<Receipting>;
  /** What a visitor finds who reads the whole log; at most a minute old. */
  readonly verdict: () => Promise<LogVerdict>;
  /** Signs from now on what is appended, within ten seconds. */
  readonly watch: () => void;
  /** Signs what is not signed yet, and ends. */
  readonly close: () => Promise<void>;
}

export const logService = ({ db, nodeKey, now, onDefect }: LogOptions): LogService => {
  const tree = logTree(db);
  let signer: Signer | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isSigning = false;
  let verdict: { readonly at: number; readonly found: Promise<LogVerdict> } | null = null;

  const checkpoint = async (): Promise<KeptCheckpoint | BadNodeKey> => {
    if (signer === null) {
      const key = nodeKey();
      if (key.kind === 'bad-node-key') return key;
      signer = key.signer;
    }
    return keepCheckpoint(db, signer, now);
  };

  /** No key is made for a log that holds nothing. */
  const isSomethingThere = async (): Promise<boolean> =>
    (await db.selectFrom('act_entry').select('seq').limit(1).executeTakeFirst()) !== undefined;

  const tick = async (): Promise<void> => {
    if (isSigning) return;
    isSigning = true;
    try {
      const kept = (await isSomethingThere()) ? await checkpoint() : null;
      if (kept?.kind === 'bad-node-key' || kept?.kind === 'broken-checkpoint') onDefect(kept);
    } catch (error) {
      onDefect(error);
    } finally {
      isSigning = false;
    }
  };

  const receiptUnder = async ({ entry, kept }: KeptAct, signed: Checkpoint): Promise<Receipting> => {
    const grown = await tree.of(signed.size);
    const root = grown === null ? null : Buffer.from(grown.root(signed.size)).toString('base64');
    if (grown === null || root !== signed.root) return { kind: 'broken-checkpoint', size: signed.size };
    const inclusion = grown.inclusion(entry.seq - 1, signed.size);
    return { kind: 'receipt', receipt: makeReceipt(entry, kept, inclusion, signed) };
  };

  return {
    checkpoint,
    receipt: async (act) => {
      const signed = await checkpoint();
      return signed.kind === 'checkpoint' ? receiptUnder(act, signed.checkpoint) : signed;
    },
    verdict: () => {
      const time = now().getTime();
      if (verdict === null || time - verdict.at > verdictMs) {
        const found = verifyLog(db, false);
        verdict = { at: time, found };
        found.catch(() => {
          verdict = null;
        });
      }
      return verdict.found;
    },
    watch: () => {
      timer = setInterval(() => void tick(), tickMs);
      timer.unref();
    },
    close: async () => {
      if (timer !== null) {
        clearInterval(timer);
        await tick();
      }
    },
  };
};
