import type { RecordType, Trilingual } from '@hamkor/registry';
import type { ColumnType } from 'kysely';

/** An instant that is written as ISO 8601 and read as a date. */
type Instant = ColumnType<Date, string, string>;
/** `jsonb`: written as its text. */
type Packed<T> = ColumnType<T, string, string>;

export type NoticeWay = 'none' | 'feed' | 'mail';
export type Side = 'asker' | 'holder';

export interface SavedSearchTable {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly query: string;
  readonly filters: Packed<Readonly<Record<string, string>>>;
  readonly notice: NoticeWay;
  readonly feed_token: string | null;
  readonly created_at: Instant;
  readonly looked_at: Instant;
}

/** A record that a saved search was told of. */
export interface SavedSearchHitTable {
  readonly search: string;
  readonly record: string;
  readonly account: string;
  readonly at: Instant;
}

export interface NoticeTable {
  readonly id: string;
  readonly account: string;
  readonly at: Instant;
  readonly kind: string;
  readonly args: Packed<Readonly<Record<string, string | number>>>;
  readonly target: string | null;
  readonly is_read: ColumnType<boolean, boolean | undefined, boolean>;
  readonly once: ColumnType<string | null, string | null | undefined, never>;
}

export interface MatchingProgressTable {
  readonly name: string;
  /** Number of the newest act that was looked at; a bigint, which arrives as text. */
  readonly act: ColumnType<string, number, number>;
}

export interface InterestTable {
  readonly id: string;
  readonly record: string;
  readonly record_type: RecordType;
  readonly record_name: Packed<Trilingual>;
  readonly message: string;
  readonly ended: 'declined' | 'withdrawn' | null;
  readonly created_at: Instant;
  readonly updated_at: Instant;
}

/** One side of an interest; without an organisation it is the state. */
export interface InterestPartyTable {
  readonly interest: string;
  readonly side: Side;
  readonly state: string | null;
  readonly organisation: string | null;
  /** Own record in whose name is asked. */
  readonly record: string | null;
  readonly account: string | null;
  readonly name: ColumnType<Trilingual | null, string | null | undefined, string | null>;
  readonly contact: ColumnType<string | null, string | null | undefined, string | null>;
  readonly consented_at: ColumnType<Date | null, string | null | undefined, string | null>;
}

export interface InterestTeaserTable {
  readonly interest: string;
  readonly side: Side;
  readonly state: string | null;
  readonly kind: string | null;
  readonly has_consented: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface InterestCommitmentTable {
  readonly interest: string;
  readonly act: ColumnType<string, number, never>;
  readonly side: Side;
  readonly title: string;
  readonly digest: string;
  readonly at: Instant;
}

/** Tables of saved searches, notices and interests. */
export interface MatchingTables {
  readonly saved_search: SavedSearchTable;
  readonly saved_search_hit: SavedSearchHitTable;
  readonly notice: NoticeTable;
  readonly matching_progress: MatchingProgressTable;
  readonly interest: InterestTable;
  readonly interest_party: InterestPartyTable;
  readonly interest_teaser: InterestTeaserTable;
  readonly interest_commitment: InterestCommitmentTable;
}
