import { checkedTexts, saysNothing } from './checked-text.ts';
import type { Evolve } from './drafting-act.ts';
import { authenticLanguages } from './language.ts';
import { evolved, issued, refused, rewritten, speaker, withAuthor, withParagraph } from './rewritten.ts';
import { holdsMark } from './start-document.ts';
import { hashed } from './text-hash.ts';

/** A note to a paragraph, with the delegation whose it is. */
export const footnote: Evolve<'drafting.footnote'> = (document, body, made) => {
  const paragraph = document.paragraphs.find((one) => one.id === body.paragraph);
  if (paragraph === undefined) return refused('unknownParagraph');
  if (paragraph.hash !== body.base) return refused('staleBase');
  const checked = checkedTexts(body.texts);
  if (checked.kind === 'refused') return checked;
  const { texts } = checked;
  if (saysNothing(texts)) return refused('emptyText');
  if (holdsMark(texts)) return refused('reservedMark');
  const { id, counters } = issued(document.counters, 'f');
  const noted = hashed({
    ...paragraph,
    footnotes: [...paragraph.footnotes, { id, by: speaker(made), texts }],
  });
  const isAuthor = authenticLanguages.some((language) => texts[language] !== null);
  return evolved(
    rewritten(
      document,
      {
        counters,
        paragraphs: withParagraph(document.paragraphs, noted),
        authors: isAuthor ? withAuthor(document.authors, made.actor.account) : document.authors,
      },
      made,
    ),
  );
};

/** By the delegation whose it is, or by the Secretariat. */
export const removeFootnote: Evolve<'drafting.remove-footnote'> = (document, body, made) => {
  const paragraph = document.paragraphs.find((one) => one.id === body.paragraph);
  if (paragraph === undefined) return refused('unknownParagraph');
  const note = paragraph.footnotes.find((one) => one.id === body.footnote);
  if (note === undefined) return refused('unknownFootnote');
  const by = speaker(made);
  if (by !== null && by !== note.by) return refused('notYourFootnote');
  const without = hashed({
    ...paragraph,
    footnotes: paragraph.footnotes.filter((one) => one !== note),
  });
  return evolved(rewritten(document, { paragraphs: withParagraph(document.paragraphs, without) }, made));
};
