import type { ActEntry, ActReaders } from '@hamkor/acts';

export interface ActEntryTable {
  /** `bigint`, which the driver gives as text. */
  readonly seq: string | number;
  readonly alg: ActEntry['alg'];
  readonly at: string;
  readonly content: string;
  readonly previous: string;
  readonly hash: string;
}

export interface ActTable {
  readonly seq: string | number;
  readonly salt: string;
  /** Canonical form of content and readers: what the commitment is over. */
  readonly text: string;
  readonly kind: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly account: string | null;
  readonly scope: ActReaders['scope'];
  readonly states: readonly string[];
  readonly owner_state: string | null;
  readonly owner_organisation: string | null;
}

export interface CheckpointTable {
  readonly size: string | number;
  /** Root of the tree of that many entries, base64. */
  readonly root: string;
  readonly at: string;
  readonly note: string;
  readonly verifier_key: string;
  /** Hashes of the complete subtrees that the tree is made of, largest first, base64. */
  readonly peaks: readonly string[];
}

/** Tables of the log of acts. */
export interface ActTables {
  readonly act_entry: ActEntryTable;
  readonly act: ActTable;
  readonly checkpoint: CheckpointTable;
}
