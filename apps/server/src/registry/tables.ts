import type { Confidence } from '@hamkor/provenance';
import type {
  LikenessReason,
  RecordBody,
  RecordState,
  RecordType,
  RivalFigure,
  Scope,
  Status,
  TypeRule,
} from '@hamkor/registry';
import type { needKinds, organisationKinds, parkKinds, projectStages } from '@hamkor/contract';

interface RecordRow {
  readonly id: string;
  readonly confidence: Confidence;
  readonly cited: string;
  readonly year: number | null;
  readonly origin: string;
  /** Folded text of the whole record, looked through by searches. */
  readonly search: string;
}

interface NoteColumns {
  readonly note_en: string | null;
  readonly note_ru: string | null;
  readonly note_zh: string | null;
}

interface NameColumns {
  readonly name_en: string;
  readonly name_ru: string;
  readonly name_zh: string;
}

/** A branch (ISIC rev. 4) as the source gives it, and every code above it. */
interface IsicColumns {
  readonly isic: string[];
  readonly isic_path: string[];
}

interface HsColumns {
  readonly hs: string[];
  readonly hs_path: string[];
}

export interface ProjectRow extends RecordRow, NoteColumns, NameColumns, IsicColumns, HsColumns {
  readonly countries: string[];
  readonly stage: (typeof projectStages)[number];
  readonly start_year: number | null;
  readonly completion_year: number | null;
  readonly capacity: number | null;
  readonly capacity_unit: string | null;
  readonly investment_usd: number | null;
  readonly currency_note: string | null;
  readonly jobs: number | null;
  readonly partners: string[];
  readonly location_name: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly corridor_hint: string | null;
  readonly summary_en: string;
  readonly summary_ru: string | null;
  readonly summary_zh: string | null;
}

export interface ParkRow extends RecordRow, NoteColumns, NameColumns, IsicColumns {
  readonly countries: string[];
  readonly kind: (typeof parkKinds)[number];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly area_ha: number | null;
  readonly established_year: number | null;
  readonly residents: number | null;
  readonly jobs: number | null;
  readonly investment_usd: number | null;
  readonly incentives_en: string | null;
  readonly incentives_ru: string | null;
  readonly incentives_zh: string | null;
  readonly nearest_node: string | null;
}

export interface OrganisationRow extends RecordRow, NoteColumns, NameColumns, IsicColumns, HsColumns {
  readonly countries: string[];
  readonly kind: (typeof organisationKinds)[number];
  readonly website: string | null;
  readonly lei: string | null;
  readonly summary_en: string;
  readonly summary_ru: string | null;
  readonly summary_zh: string | null;
}

export interface NeedRow extends RecordRow, NoteColumns, IsicColumns, HsColumns {
  readonly countries: string[];
  readonly kind: (typeof needKinds)[number];
  readonly organisation: string;
  readonly title_en: string;
  readonly title_ru: string | null;
  readonly title_zh: string | null;
  readonly quantity: number | null;
  readonly quantity_unit: string | null;
  readonly deadline: string | null;
  /** Last day the deadline names, ISO date. */
  readonly deadline_date: string | null;
}

export interface MechanismRow extends RecordRow, NameColumns {
  readonly kind: string;
  readonly members: string;
  readonly established_year: number | null;
  readonly role_en: string;
  readonly role_ru: string | null;
  readonly role_zh: string | null;
  readonly decision_rule_en: string | null;
  readonly decision_rule_ru: string | null;
  readonly decision_rule_zh: string | null;
  readonly confidence_note: string;
}

/** A view over all records but mechanisms: what any two of them can be compared by. */
export interface ComparableRow {
  readonly kind: 'project' | 'park' | 'organisation' | 'need';
  readonly id: string;
  readonly name_en: string;
  readonly name_ru: string | null;
  readonly name_zh: string | null;
  readonly countries: string[];
  readonly hs_path: string[];
  readonly isic_path: string[];
}

/** A record as its acts have made it: `RecordState`, what lists look for beside it, and its quality, 0 to 1. */
export interface RegistryRecordRow {
  readonly id: string;
  readonly type: RecordType;
  readonly status: Status;
  readonly owner_state: string | null;
  readonly owner_organisation: string | null;
  readonly scope: Scope;
  readonly named_states: string[];
  readonly authors: string[];
  readonly version: number;
  /** A bigint, which the driver gives as a text. */
  readonly act: string | number;
  readonly body: RecordBody;
  /** What the platform took up last. */
  readonly taken: RecordBody | null;
  readonly rivals: RivalFigure[];
  readonly quality: number;
  readonly name_en: string | null;
  readonly name_ru: string | null;
  readonly name_zh: string | null;
  readonly states: string[];
  readonly hs: string[];
  readonly hs_path: string[];
  readonly isic: string[];
  readonly isic_path: string[];
  readonly kind: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly confidence: Confidence;
  readonly cited: string;
  readonly source_year: number | null;
  readonly origin: string | null;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly investment_usd: number | null;
  readonly jobs: number | null;
  readonly area_ha: number | null;
  readonly residents: number | null;
  readonly deadline_date: string | null;
  readonly created_at: string;
  readonly published_at: string | null;
  readonly confirmed_at: string | null;
  readonly expires_on: string | null;
  readonly search: string;
  /** Keys under which it meets records that may be the same thing. */
  readonly blocks: string[];
}

/** A record as it stood after one act. */
export interface RegistryStepRow {
  readonly record: string;
  readonly act: string | number;
  readonly kind: string;
  readonly is_draft: boolean;
  readonly owner_state: string | null;
  readonly owner_organisation: string | null;
  readonly scope: Scope;
  readonly named_states: string[];
  readonly state: RecordState;
}

/** Checksum of what was last shipped under an id. */
export interface ShippedRow {
  readonly id: string;
  readonly sha256: string;
  /** Whether it has been looked for records that may be the same thing. */
  readonly is_compared: boolean;
}

export interface StatePolicyRow {
  readonly state: string;
  readonly valid_from: string;
  readonly basis: string | null;
  readonly rules: Record<RecordType, TypeRule>;
  readonly act: string | number;
}

/** Two records that may be one thing, the smaller id first. */
export interface DuplicateCaseRow {
  readonly one: string;
  readonly other: string;
  readonly likeness: number;
  readonly reasons: LikenessReason[];
  readonly verdict: 'same' | 'different' | null;
  readonly kept: string | null;
  readonly act: string | number | null;
}

/** `project`, `park`, `organisation`, `need` and `record` are views over published records. */
export interface RegistryTables {
  readonly project: ProjectRow;
  readonly park: ParkRow;
  readonly organisation: OrganisationRow;
  readonly need: NeedRow;
  readonly mechanism: MechanismRow;
  readonly record: ComparableRow;
  readonly registry_record: RegistryRecordRow;
  readonly registry_step: RegistryStepRow;
  readonly registry_shipped: ShippedRow;
  readonly state_policy: StatePolicyRow;
  readonly duplicate_case: DuplicateCaseRow;
}
