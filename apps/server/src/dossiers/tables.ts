import type { CapturedItem, DossierState, Snapshot, SnapshotInputs } from '@hamkor/dossier';
import type { Gate } from '@hamkor/council';
import type { ColumnType } from 'kysely';

/** Kept as text and read as what it says. */
type Kept<T> = ColumnType<T, string, string>;
/** `bigint`, which the driver gives as text. */
type ActNumber = ColumnType<string, number, number>;

/** A dossier as its acts have made it; what each snapshot froze is kept apart. */
export interface DossierTable {
  readonly id: string;
  readonly readers: DossierState['readers'];
  readonly states: readonly string[];
  /** `option:substitution-KAZ-IND-2709`: by what it is looked for. */
  readonly items: readonly string[];
  readonly state: Kept<DossierState>;
  readonly search: string;
  readonly last_act: ActNumber;
}

export interface DossierSnapshotTable {
  readonly dossier: string;
  readonly act: ActNumber;
  readonly at: string;
  readonly hash: string;
  readonly gate: Gate | null;
  readonly head: Kept<Pick<DossierState, 'title' | 'summary'>>;
  readonly inputs: Kept<SnapshotInputs>;
  readonly items: Kept<Snapshot['items']>;
}

/** An item as a snapshot froze it, by its hash: what is the same in many snapshots is kept once. */
export interface DossierCaptureTable {
  readonly dossier: string;
  readonly sha256: string;
  readonly item: Kept<CapturedItem>;
}

export interface DossierTables {
  readonly dossier: DossierTable;
  readonly dossier_snapshot: DossierSnapshotTable;
  readonly dossier_capture: DossierCaptureTable;
}
