import { propose, withdrawAmendment } from './amend.ts';
import { addAlternative, bracket, settleBracket, withdrawAlternative } from './bracket.ts';
import { certify } from './certify.ts';
import { consolidate } from './consolidate.ts';
import { comment, resolveComment } from './comment.ts';
import type { DocumentState } from './document.ts';
import type { DraftingBody, DraftingDeed, DraftingKind } from './drafting-deed.ts';
import type { DraftingRule } from './drafting-rule.ts';
import { footnote, removeFootnote } from './footnote.ts';
import { startDocument } from './start-document.ts';
import { removeTerm, setTerm } from './term.ts';
import { entitle, translate } from './translate.ts';

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

const deeds: { readonly [K in Exclude<DraftingKind, 'drafting.start'>]: Evolve<K> } = {
  'drafting.entitle': entitle,
  'drafting.propose': propose,
  'drafting.withdraw-amendment': withdrawAmendment,
  'drafting.consolidate': consolidate,
  'drafting.translate': translate,
  'drafting.comment': comment,
  'drafting.resolve-comment': resolveComment,
  'drafting.bracket': bracket,
  'drafting.add-alternative': addAlternative,
  'drafting.withdraw-alternative': withdrawAlternative,
  'drafting.settle-bracket': settleBracket,
  'drafting.footnote': footnote,
  'drafting.remove-footnote': removeFootnote,
  'drafting.set-term': setTerm,
  'drafting.remove-term': removeTerm,
  'drafting.certify': certify,
};

/**
 * The document after an act, or the rule that forbids it: a pure fold that changes nothing it is given. An act copies lists of
 * references at most, so that a long document with thousands of acts folds in a moment.
 */
export const evolveDocument: EvolveDocument = (document, act) => {
  if (act.kind === 'drafting.start')
    return document === null ? startDocument(act.body, act) : { kind: 'refused', rule: 'documentExists' };
  if (document === null) return { kind: 'refused', rule: 'noDocument' };
  // The kind of an act says of which kind its body is, which is more than the type of a table can say.
  return (deeds[act.kind] as Evolve<typeof act.kind>)(document, act.body as never, act);
};
