import type { AnalysisQuestionDocument } from '@hamkor/contract';
import type { ColumnType } from 'kysely';

export interface AnalysisTable {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly question: ColumnType<AnalysisQuestionDocument, string, never>;
  /** `name@content`, or `shipped@checksum`. */
  readonly vintage: string;
  /** Version of Hamkor that computed the answer. */
  readonly version: string;
  /** Checksum of the answer. */
  readonly digest: string;
  /** Options in the whole answer. */
  readonly found: number;
  readonly created_at: ColumnType<Date, string | undefined, never>;
}

/** Tables of saved analyses. */
export interface AnalysisTables {
  readonly analysis: AnalysisTable;
}
