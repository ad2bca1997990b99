import type { Role } from '@hamkor/registry';
import type { DossierDeed } from './dossier-deed.ts';
import type { DossierRule } from './dossier-rule.ts';
import type { DossierState } from './dossier-state.ts';

/** Who acts, with the one grant acted in. */
export interface DossierActor {
  /** Null for visitors. */
  readonly account: string | null;
  readonly role: Role | null;
  readonly state: string | null;
  readonly organisation: string | null;
}

/** A deed with what the log knows of it. */
export type DossierAct = DossierDeed & {
  readonly dossier: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: DossierActor;
};

export interface DossierRefusal {
  readonly kind: 'refused';
  readonly rule: DossierRule;
  /** JSON pointer into the body to what is meant: `/item`, `/lowUsd`; empty where it is the deed itself. */
  readonly field: string;
}

/** The dossier after an act, or the rule that forbids it. */
export type DossierEvolution = { readonly kind: 'evolved'; readonly state: DossierState } | DossierRefusal;
