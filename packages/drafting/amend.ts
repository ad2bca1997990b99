import { allKeepBrackets, saysTheSame } from './amended-paragraph.ts';
import { checkedRemark, checkedTexts, saysNothing } from './checked-text.ts';
import type { Amendment, AmendmentOperation, DocumentState } from './document.ts';
import type { DraftingRule } from './drafting-rule.ts';
import type { Evolve } from './drafting-act.ts';
import { evolved, issued, refused, speaker } from './rewritten.ts';
import { holdsMark } from './start-document.ts';

type CheckedOperation =
  | { readonly kind: 'operation'; readonly operation: AmendmentOperation }
  | { readonly kind: 'refused'; readonly rule: DraftingRule };

const no = (rule: DraftingRule) => ({ kind: 'refused', rule }) as const;

/** An amendment with its words as they are kept, or why it cannot be proposed to the text as it is. */
const checkedOperation = (document: DocumentState, wanted: AmendmentOperation): CheckedOperation => {
  const about = wanted.operation === 'insert' ? wanted.after : wanted.paragraph;
  const paragraph = document.paragraphs.find((one) => one.id === about);
  if (about !== null && paragraph === undefined) return no('unknownParagraph');
  if ((paragraph?.hash ?? null) !== wanted.base) return no('staleBase');
  if (wanted.operation === 'delete') return { kind: 'operation', operation: wanted };
  const checked = checkedTexts(wanted.texts);
  if (checked.kind === 'refused') return checked;
  const { texts } = checked;
  if (saysNothing(texts)) return no('emptyText');
  if (wanted.operation === 'insert')
    return holdsMark(texts) ? no('reservedMark') : { kind: 'operation', operation: { ...wanted, texts } };
  if (!allKeepBrackets(paragraph!, texts)) return no('reservedMark');
  if (saysTheSame(paragraph!.texts, texts)) return no('nothingChanged');
  return { kind: 'operation', operation: { ...wanted, texts } };
};

/** What a replacement or a deletion is about. */
const paragraphMeant = (document: DocumentState, wanted: AmendmentOperation) =>
  wanted.operation === 'insert' ? undefined : document.paragraphs.find((one) => one.id === wanted.paragraph);

/** An amendment that waits for the Secretariat. The text stays as it is. */
export const propose: Evolve<'drafting.propose'> = (document, body, made) => {
  const checked = checkedOperation(document, body.amendment);
  if (checked.kind === 'refused') return checked;
  const reason = checkedRemark(body.reason ?? '');
  if (reason.kind === 'refused') return reason;
  const { id, counters } = issued(document.counters, 'm');
  const amendment: Amendment = {
    id,
    by: speaker(made),
    account: made.actor.account,
    was: paragraphMeant(document, body.amendment)?.texts ?? null,
    act: made.seq,
    at: made.at,
    reason: body.reason === null ? null : reason.text,
    standing: 'pending',
    answer: null,
    ...checked.operation,
  };
  return evolved({ ...document, counters, amendments: [...document.amendments, amendment] });
};

/** Only whose it is takes an amendment back. */
export const withdrawAmendment: Evolve<'drafting.withdraw-amendment'> = (document, body, made) => {
  const amendment = document.amendments.find((one) => one.id === body.amendment);
  if (amendment === undefined) return refused('unknownAmendment');
  if (amendment.by !== speaker(made)) return refused('notYourAmendment');
  if (amendment.standing !== 'pending') return refused('amendmentDecided');
  return evolved({
    ...document,
    amendments: document.amendments.map((one) =>
      one === amendment ? { ...one, standing: 'withdrawn' } : one,
    ),
  });
};
