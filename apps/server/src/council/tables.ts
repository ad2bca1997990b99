import type { CaseKind, CaseState, Stage } from '@hamkor/council';
import type { DecisionDocument } from '@hamkor/contract';
import type { DocumentState } from '@hamkor/drafting';
import type { ColumnType } from 'kysely';

/** Kept as text and read as what it says. */
type Kept<T> = ColumnType<T, string, string>;
/** `bigint`, which the driver gives as text. */
type Act = ColumnType<string, number, number>;

/** A case without what grows with it. */
export type KeptState = Omit<CaseState, 'inputs' | 'outcomes'>;
/** A text without what grows with it. */
export type KeptDocument = Omit<DocumentState, 'comments' | 'amendments'>;

export interface CouncilCaseTable {
  readonly id: string;
  readonly kind: CaseKind;
  readonly stage: Stage;
  /** End of an open silence procedure, and where the case stands from then on if nobody writes. */
  readonly silence_until: string | null;
  readonly stage_after: Stage | null;
  readonly forum: string;
  readonly chair: string | null;
  readonly opened_by: string | null;
  /** States that opened it, chair it, sponsor it or are named as interested. */
  readonly states: readonly string[];
  readonly readers: 'public' | 'members';
  readonly is_history: boolean;
  readonly parent: string | null;
  readonly dossier: string | null;
  /** Of a meeting. */
  readonly starts_at: string | null;
  /** Instants at which somebody is to be told something. */
  readonly dues: readonly string[];
  readonly title_en: string | null;
  readonly title_ru: string | null;
  readonly title_zh: string | null;
  readonly inputs: number;
  readonly outcomes: number;
  readonly state: Kept<KeptState>;
  readonly opened_at: string;
  readonly last_act: Act;
  readonly last_at: string;
  readonly search: string;
}

export interface CouncilDocumentTable {
  readonly case_id: string;
  readonly readers: 'public' | 'members';
  readonly version: number;
  readonly hash: string;
  readonly comments: number;
  readonly amendments: number;
  readonly body: Kept<KeptDocument>;
}

export type PartName = 'input' | 'outcome' | 'comment' | 'amendment';

export interface CouncilPartTable {
  readonly case_id: string;
  readonly part: PartName;
  /** 0, 1, 2 … in the order of the list that it is of. */
  readonly place: number;
  readonly readers: 'public' | 'members';
  readonly body: Kept<unknown>;
}

export interface CouncilDecisionTable {
  readonly case_id: string;
  readonly id: string;
  readonly readers: 'public' | 'members';
  readonly at: string;
  readonly forum: string;
  /** Who takes part, or is named. */
  readonly states: readonly string[];
  readonly is_of_interested: boolean;
  readonly body: Kept<DecisionDocument>;
  readonly search: string;
}

/** What a note says, without who wrote it when. */
export interface NoteBody {
  readonly text: string;
  readonly paragraph: string | null;
  readonly language: 'ru' | 'zh' | 'en' | null;
  readonly quote: string | null;
  readonly replyTo: string | null;
}

export interface CouncilNoteTable {
  readonly act: Act;
  readonly at: string;
  readonly case_id: string;
  readonly state: string;
  readonly kind: 'instruction' | 'comment';
  readonly account: string;
  readonly role: string;
  readonly body: Kept<NoteBody>;
  readonly cleared_act: ColumnType<string | null, number | null, number>;
  readonly cleared_at: string | null;
}

export interface CouncilCalendarTable {
  readonly account: string;
  readonly token: string;
  readonly created_at: ColumnType<Date, string, string>;
}

/** Tables of the council. */
export interface CouncilTables {
  readonly council_case: CouncilCaseTable;
  readonly council_document: CouncilDocumentTable;
  readonly council_part: CouncilPartTable;
  readonly council_decision: CouncilDecisionTable;
  readonly council_note: CouncilNoteTable;
  readonly council_calendar: CouncilCalendarTable;
}
