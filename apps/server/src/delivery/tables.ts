import type { DeliveryState } from '@hamkor/delivery';
import type { ColumnType } from 'kysely';

export interface DeliveryTable {
  readonly id: string;
  readonly readers: 'public' | 'members';
  readonly dossier: string | null;
  readonly states: readonly string[];
  readonly title_en: string | null;
  readonly title_ru: string | null;
  readonly title_zh: string | null;
  readonly state: ColumnType<DeliveryState, string, string>;
  /** `bigint`, which the driver gives as text. */
  readonly last_act: ColumnType<string, number, number>;
  readonly last_at: string;
  readonly search: string;
}

/** Tables of the delivery of projects. */
export interface DeliveryTables {
  readonly delivery: DeliveryTable;
}
