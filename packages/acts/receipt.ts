import type { ActContent, ActEntry, ActReaders, Json } from './act.ts';
import { fromBase64, isHash, toBase64 } from './bytes.ts';
import { canonical } from './canonical.ts';
import type { Checkpoint } from './checkpoint.ts';
import { openCheckpoint } from './checkpoint.ts';
import { commitment } from './commitment.ts';
import { leafHash } from './merkle.ts';
import { readCommitted, verifyAct } from './verify-chain.ts';
import { provesInclusion } from './verify-proof.ts';

/** Proof that an act stands in the log, to be checked without the server that gave it. */
export interface Receipt {
  readonly format: 'hamkor-receipt-1';
  readonly entry: ActEntry;
  /** What the entry commits to, for a holder who may read it. */
  readonly disclosed: { readonly salt: string; readonly text: string } | null;
  /** Siblings from the leaf up, base64. */
  readonly inclusion: readonly string[];
  readonly checkpoint: Checkpoint;
}

/** The leaf of an entry: its canonical form, hash included. */
export const entryLeaf = ({ alg, seq, at, content, previous, hash }: ActEntry): Uint8Array =>
  leafHash(canonical({ alg, seq, at, content, previous, hash }));

export const makeReceipt = (
  entry: ActEntry,
  disclosed: Receipt['disclosed'],
  inclusion: readonly Uint8Array[],
  checkpoint: Checkpoint,
): Receipt => ({
  format: 'hamkor-receipt-1',
  entry,
  disclosed,
  inclusion: inclusion.map(toBase64),
  checkpoint,
});

/** What a receipt proves, or the first thing that is wrong with it. */
export type ReceiptVerdict =
  | {
      readonly kind: 'valid';
      /** Key that vouches; to be compared with the one the node makes known. */
      readonly signedBy: string;
      /** What the act says; null where the receipt keeps it to itself. */
      readonly act: { readonly content: ActContent; readonly readers: ActReaders } | null;
    }
  | {
      readonly kind: 'invalid';
      readonly fault: 'key' | 'signature' | 'entry' | 'content' | 'inclusion';
    };

const invalid = (fault: Extract<ReceiptVerdict, { kind: 'invalid' }>['fault']): ReceiptVerdict => ({
  kind: 'invalid',
  fault,
});

/**
 * Checks a receipt from end to end: the content against the entry, the entry against the root, the root against the
 * signature.
 *
 * @param trusted key of the node that must have signed; null takes the key that the receipt names
 */
export const verifyReceipt = (receipt: Receipt, trusted: string | null): ReceiptVerdict => {
  const { entry, disclosed, checkpoint } = receipt;
  if (trusted !== null && checkpoint.verifierKey !== trusted) return invalid('key');
  const root = openCheckpoint(checkpoint);
  if (root === null) return invalid('signature');
  // What stands before the entry is not in a receipt: of the first it is nothing, of the others what they name.
  const before = entry.seq === 1 ? null : { seq: entry.seq - 1, at: entry.at, hash: entry.previous };
  const faults = verifyAct(before, { entry, kept: disclosed });
  if (faults.length > 0)
    return invalid(faults.some(({ kind }) => kind !== 'content' && kind !== 'text') ? 'entry' : 'content');
  const proof = receipt.inclusion.flatMap((text) => {
    const hash = fromBase64(text);
    return hash?.length === 32 ? [hash] : [];
  });
  if (proof.length < receipt.inclusion.length) return invalid('inclusion');
  const claim = { index: entry.seq - 1, size: checkpoint.size, leaf: entryLeaf(entry), root, proof };
  if (!provesInclusion(claim)) return invalid('inclusion');
  return {
    kind: 'valid',
    signedBy: checkpoint.verifierKey,
    act: disclosed === null ? null : readCommitted(disclosed.text),
  };
};

const digestOf = (body: Json): string | null => {
  const digest = typeof body === 'object' && body !== null && 'digest' in body ? body.digest : null;
  return typeof digest === 'string' ? digest : null;
};

/**
 * Whether an act committed to a file: its body has `digest`, SHA-256 over the owner's salt and the file. Null where the act
 * commits to none.
 *
 * @param salt 32 bytes, lower-case hexadecimal, which the owner of the file kept with it
 */
export const commitsTo = (content: ActContent, salt: string, file: Uint8Array): boolean | null => {
  const digest = digestOf(content.body);
  return digest === null ? null : isHash(salt) && commitment(salt, file) === digest;
};
