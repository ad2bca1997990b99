import type { DocumentState, DraftingDeed } from '@hamkor/drafting';
import type { Role } from '@hamkor/registry';
import type { CaseState } from './case-state.ts';
import type { CouncilDeed } from './council-deed.ts';

/** Who acts, with the one grant acted in: `role@state@organisation`. */
export interface CaseActor {
  /** Null for visitors and for the platform. */
  readonly account: string | null;
  readonly role: Role | null;
  readonly state: string | null;
  readonly organisation: string | null;
}

/** An act about a case, of the council or of drafting, with what the log knows of it. */
export type CaseAct = (CouncilDeed | DraftingDeed) & {
  readonly case: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: CaseActor;
};

/** A case and its document. */
export interface CaseFold {
  readonly state: CaseState;
  readonly document: DocumentState | null;
}
