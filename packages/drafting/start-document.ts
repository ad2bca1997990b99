import { marksIn } from './bracket-mark.ts';
import { checkedTexts, saysNothing } from './checked-text.ts';
import type { DocumentState, Paragraph, ParagraphKind } from './document.ts';
import type { DraftingBody } from './drafting-deed.ts';
import type { DocumentEvolution, DraftingMade } from './drafting-act.ts';
import { languages } from './language.ts';
import type { Language, Texts } from './language.ts';
import { evolved, refused, withAuthor } from './rewritten.ts';
import { hashed, textHash } from './text-hash.ts';

/** A paragraph that is new: an expression that it has says its first revision, one that it has not says none (0). */
export const newParagraph = (
  id: string,
  { kind, depth, texts }: { readonly kind: ParagraphKind; readonly depth: number; readonly texts: Texts },
): Paragraph =>
  hashed({
    id,
    kind,
    depth,
    texts,
    revision: 1,
    says: Object.fromEntries(
      languages.map((language) => [language, texts[language] === null ? 0 : 1]),
    ) as Record<Language, number>,
    brackets: [],
    footnotes: [],
  });

/** Whether words that are new hold what only a bracket may put there. */
export const holdsMark = (texts: Texts): boolean =>
  languages.some((language) => marksIn(texts[language] ?? '').length > 0);

/** The first draft. */
export const startDocument = (
  body: DraftingBody<'drafting.start'>,
  { seq, at, actor }: DraftingMade,
): DocumentEvolution => {
  const title = checkedTexts(body.title);
  if (title.kind === 'refused') return title;
  if (saysNothing(title.texts) || body.paragraphs.length === 0) return refused('emptyText');
  if (holdsMark(title.texts)) return refused('reservedMark');
  const paragraphs: Paragraph[] = [];
  for (const [place, given] of body.paragraphs.entries()) {
    const checked = checkedTexts(given.texts);
    if (checked.kind === 'refused') return checked;
    if (saysNothing(checked.texts)) return refused('emptyText');
    if (holdsMark(checked.texts)) return refused('reservedMark');
    paragraphs.push(newParagraph(`p${place + 1}`, { ...given, texts: checked.texts }));
  }
  const hash = textHash({ title: title.texts, paragraphs });
  const document: DocumentState = {
    title: title.texts,
    version: 1,
    hash,
    paragraphs,
    amendments: [],
    comments: [],
    terms: [],
    certificates: [],
    versions: [{ version: 1, act: seq, at, hash }],
    authors: withAuthor([], actor.account),
    counters: { p: paragraphs.length },
  };
  return evolved(document);
};
