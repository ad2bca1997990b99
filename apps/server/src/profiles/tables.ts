import type { OptionKind } from '@hamkor/trade';
import type { ColumnType } from 'kysely';

export interface WeightProfileTable {
  readonly name: string;
  readonly kind: OptionKind | null;
  readonly weights: string;
  readonly note: string;
  readonly created_at: ColumnType<Date, string | undefined, never>;
}

/** Tables of named weights. */
export interface ProfileTables {
  readonly weight_profile: WeightProfileTable;
}
