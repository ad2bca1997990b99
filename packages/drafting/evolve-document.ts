import { propose, withdrawAmendment } from './amend.ts';
import { addAlternative, bracket, settleBracket, withdrawAlternative } from './bracket.ts';
import { certify } from './certify.ts';
import { consolidate } from './consolidate.ts';
import { comment, resolveComment } from './comment.ts';
import type { Evolve, EvolveDocument } from './drafting-act.ts';
import type { DraftingKind } from './drafting-deed.ts';
import { footnote, removeFootnote } from './footnote.ts';
import { startDocument } from './start-document.ts';
import { removeTerm, setTerm } from './term.ts';
import { entitle, translate } from './translate.ts';

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
