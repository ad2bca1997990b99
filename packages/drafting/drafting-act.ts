import type { DocumentState } from './document.ts';
import type { DraftingBody, DraftingDeed, DraftingKind } from './drafting-deed.ts';
import type { DraftingRule } from './drafting-rule.ts';

/** What the log knows of a deed. */
export interface DraftingMade {
  readonly seq: number;
  readonly at: string;
  readonly actor: {
    readonly account: string | null;
    readonly state: string | null;
    readonly organisation: string | null;
    readonly channel: 'state' | 'secretariat' | 'observer' | 'input';
  };
}

/** A deed with what the log knows of it. */
export type DraftingAct = DraftingDeed & DraftingMade;

export type DocumentEvolution =
  | { readonly kind: 'evolved'; readonly document: DocumentState }
  | { readonly kind: 'refused'; readonly rule: DraftingRule };

/** The document after an act; who may do what is for the rules of the case to say. */
export type EvolveDocument = (document: DocumentState | null, act: DraftingAct) => DocumentEvolution;

/** What a deed makes of a document that is there. */
export type Evolve<K extends DraftingKind> = (
  document: DocumentState,
  body: DraftingBody<K>,
  made: DraftingMade,
) => DocumentEvolution;
