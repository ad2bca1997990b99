import type { Confidence } from '@hamkor/provenance';
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

export interface RegistryTables {
  readonly project: ProjectRow;
  readonly park: ParkRow;
  readonly organisation: OrganisationRow;
  readonly need: NeedRow;
  readonly mechanism: MechanismRow;
  readonly record: ComparableRow;
}
