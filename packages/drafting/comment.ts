import { checkedRemark } from './checked-text.ts';
import type { Evolve } from './drafting-act.ts';
import { evolved, issued, refused } from './rewritten.ts';

/** A remark on the document or on a paragraph, or a reply to one. It may be in any language; the text stays as it is. */
export const comment: Evolve<'drafting.comment'> = (document, body, made) => {
  const { paragraph, language, quote, replyTo } = body;
  if (paragraph !== null && !document.paragraphs.some((one) => one.id === paragraph))
    return refused('unknownParagraph');
  if (replyTo !== null && !document.comments.some((one) => one.id === replyTo))
    return refused('unknownComment');
  const checked = checkedRemark(body.text);
  if (checked.kind === 'refused') return checked;
  const quoted = checkedRemark(quote ?? '');
  if (quoted.kind === 'refused') return quoted;
  const { id, counters } = issued(document.counters, 'c');
  const { state, channel, organisation } = made.actor;
  return evolved({
    ...document,
    counters,
    comments: [
      ...document.comments,
      {
        id,
        act: made.seq,
        at: made.at,
        by: state,
        channel,
        organisation,
        paragraph,
        language,
        quote: quote === null ? null : quoted.text,
        text: checked.text,
        replyTo,
        isResolved: false,
      },
    ],
  });
};

export const resolveComment: Evolve<'drafting.resolve-comment'> = (document, body) => {
  const meant = document.comments.find((one) => one.id === body.comment);
  if (meant === undefined) return refused('unknownComment');
  if (meant.isResolved) return refused('nothingChanged');
  return evolved({
    ...document,
    comments: document.comments.map((one) => (one === meant ? { ...one, isResolved: true } : one)),
  });
};
