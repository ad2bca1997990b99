import { markOf, runsOf, withoutMark } from './bracket-mark.ts';
import { checkedTexts, mixesDirections, saysNothing } from './checked-text.ts';
import type { Alternative, Bracket, DocumentState, Paragraph } from './document.ts';
import type { DraftingRule } from './drafting-rule.ts';
import type { DraftingMade, Evolve } from './drafting-act.ts';
import { authenticLanguages, languages } from './language.ts';
import type { Language, Texts } from './language.ts';
import { evolved, issued, refused, rewritten, speaker, withAuthor, withParagraph } from './rewritten.ts';
import { holdsMark } from './start-document.ts';
import { hashed } from './text-hash.ts';

type Span = { readonly from: number; readonly to: number };

/** Within the text, between whole characters, apart from the marks of other brackets, and with its isolates whole. */
const isSpanOf = (text: string, { from, to }: Span): boolean =>
  from <= to &&
  to <= text.length &&
  text.slice(from, to).isWellFormed() &&
  text.slice(0, from).isWellFormed() &&
  !mixesDirections(text.slice(from, to)) &&
  runsOf(text).every(
    (run) => run.kind === 'words' || to <= run.from || from >= run.from + markOf(run.bracket).length,
  );

/** A span without the blanks at its ends, which stay in the text around the mark. */
const withoutEdges = (text: string, { from, to }: Span): Span => {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return words.trim() === '' ? { from, to: from } : { from: start, to: start + words.trim().length };
};

interface Cut {
  readonly texts: Texts;
  /** Words that the mark now stands for; null where it stands for none. */
  readonly passage: Texts;
}

/** The texts with the mark in the place of the passage in each; null: a span is none. */
const cutOut = (
  texts: Texts,
  spans: Readonly<Record<Language, Span | null>>,
  bracket: string,
): Cut | null => {
  const left: Record<string, string | null> = { ...texts };
  const passage: Record<string, string | null> = {};
  for (const language of languages) {
    const span = spans[language];
    passage[language] = null;
    if (span === null) continue;
    const text = texts[language];
    if (text === null || !isSpanOf(text, span)) return null;
    const { from, to } = withoutEdges(text, span);
    left[language] = text.slice(0, from) + markOf(bracket) + text.slice(to);
    passage[language] = text.slice(from, to) || null;
  }
  return { texts: left as Texts, passage: passage as Texts };
};

const nothing: Texts = { ru: null, zh: null, en: null };

const isEqual = (one: Texts, other: Texts): boolean =>
  languages.every((language) => one[language] === other[language]);

/** Alternatives are words without marks of their own. */
const checkedAlternative = (
  texts: Texts | null,
):
  | { readonly kind: 'texts'; readonly texts: Texts }
  | { readonly kind: 'refused'; readonly rule: DraftingRule } => {
  const checked = checkedTexts(texts ?? nothing);
  return checked.kind === 'texts' && holdsMark(checked.texts)
    ? { kind: 'refused', rule: 'reservedMark' }
    : checked;
};

const authorsWith = (document: DocumentState, texts: Texts, made: DraftingMade): readonly string[] =>
  authenticLanguages.some((language) => texts[language] !== null)
    ? withAuthor(document.authors, made.actor.account)
    : document.authors;

/**
 * A passage put in square brackets by a delegation, with what it wants instead; the wording of the text stays as the first
 * alternative, by nobody. It changes what the paragraph says: languages without the mark are stale afterwards.
 */
export const bracket: Evolve<'drafting.bracket'> = (document, body, made) => {
  const paragraph = document.paragraphs.find((one) => one.id === body.paragraph);
  if (paragraph === undefined) return refused('unknownParagraph');
  if (paragraph.hash !== body.base) return refused('staleBase');
  const by = speaker(made);
  if (by === null) return refused('notYourAlternative');
  const mark = issued(document.counters, 'b');
  const cut = languages.every((language) => body.spans[language] === null)
    ? null
    : cutOut(paragraph.texts, body.spans, mark.id);
  if (cut === null) return refused('spanOutside');
  const wanted = checkedAlternative(body.alternative);
  if (wanted.kind === 'refused') return wanted;
  if (isEqual(cut.passage, wanted.texts)) return refused('nothingChanged');
  const first = issued(mark.counters, 'a');
  const second = issued(first.counters, 'a');
  const revision = paragraph.revision + 1;
  const bracketed = hashed({
    ...paragraph,
    texts: cut.texts,
    revision,
    says: saying(paragraph, revision, (language) => body.spans[language] !== null),
    brackets: [
      ...paragraph.brackets,
      {
        id: mark.id,
        by,
        alternatives: [
          { id: first.id, by: null, texts: cut.passage },
          { id: second.id, by, texts: wanted.texts },
        ],
      },
    ],
  });
  return evolved(
    rewritten(
      document,
      {
        counters: second.counters,
        paragraphs: withParagraph(document.paragraphs, bracketed),
        authors: authorsWith(document, wanted.texts, made),
      },
      made,
    ),
  );
};

/** Expressions that were not stale and are carried along say the new revision. */
const saying = (
  paragraph: Paragraph,
  revision: number,
  isCarried: (language: Language) => boolean,
): Readonly<Record<Language, number>> =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      paragraph.says[language] === paragraph.revision && isCarried(language)
        ? revision
        : paragraph.says[language],
    ]),
  ) as Record<Language, number>;

const withBracket = (paragraph: Paragraph, changed: Bracket): Paragraph =>
  hashed({
    ...paragraph,
    brackets: paragraph.brackets.map((one) => (one.id === changed.id ? changed : one)),
  });

/** Another wording within brackets that are there. */
export const addAlternative: Evolve<'drafting.add-alternative'> = (document, body, made) => {
  const paragraph = document.paragraphs.find((one) => one.id === body.paragraph);
  if (paragraph === undefined) return refused('unknownParagraph');
  const meant = paragraph.brackets.find((one) => one.id === body.bracket);
  if (meant === undefined) return refused('unknownBracket');
  const by = speaker(made);
  if (by === null) return refused('notYourAlternative');
  const wanted = checkedAlternative(body.texts);
  if (wanted.kind === 'refused') return wanted;
  if (meant.alternatives.some((one) => one.by === by && isEqual(one.texts, wanted.texts)))
    return refused('nothingChanged');
  const { id, counters } = issued(document.counters, 'a');
  const alternatives = [...meant.alternatives, { id, by, texts: wanted.texts }];
  return evolved(
    rewritten(
      document,
      {
        counters,
        paragraphs: withParagraph(document.paragraphs, withBracket(paragraph, { ...meant, alternatives })),
        authors: authorsWith(document, wanted.texts, made),
      },
      made,
    ),
  );
};

/** A delegation gives up its own wording; the Secretariat, that of the text itself. */
export const withdrawAlternative: Evolve<'drafting.withdraw-alternative'> = (document, body, made) => {
  const paragraph = document.paragraphs.find((one) => one.id === body.paragraph);
  if (paragraph === undefined) return refused('unknownParagraph');
  const meant = paragraph.brackets.find((one) => one.id === body.bracket);
  if (meant === undefined) return refused('unknownBracket');
  const alternative = meant.alternatives.find((one) => one.id === body.alternative);
  if (alternative === undefined) return refused('unknownAlternative');
  if (alternative.by !== speaker(made)) return refused('notYourAlternative');
  const alternatives = meant.alternatives.filter((one) => one !== alternative);
  return evolved(
    rewritten(
      document,
      {
        paragraphs: withParagraph(document.paragraphs, withBracket(paragraph, { ...meant, alternatives })),
      },
      made,
    ),
  );
};

/**
 * The paragraph with what is left in the place of the mark; null: nothing of it is left. A language in which the wording that
 * is left was never given loses the passage, and is stale.
 */
const settled = (paragraph: Paragraph, { id }: Bracket, left: Alternative | undefined): Paragraph | null => {
  const chosen = left?.texts ?? nothing;
  const isGone = saysNothing(chosen);
  const texts = Object.fromEntries(
    languages.map((language) => {
      const text = paragraph.texts[language];
      const rest = text === null ? null : withoutMark(text, id, chosen[language] ?? '');
      return [language, rest === null || rest.trim() === '' ? null : rest];
    }),
  ) as Texts;
  if (saysNothing(texts)) return null;
  const revision = paragraph.revision + 1;
  const hasMark = (language: Language) => paragraph.texts[language]?.includes(markOf(id)) === true;
  return hashed({
    ...paragraph,
    texts,
    revision,
    says: saying(
      paragraph,
      revision,
      (language) => texts[language] !== null && hasMark(language) && (isGone || chosen[language] !== null),
    ),
    brackets: paragraph.brackets.filter((one) => one.id !== id),
  });
};

/** Brackets closed, when at most one wording is left in them. */
export const settleBracket: Evolve<'drafting.settle-bracket'> = (document, body, made) => {
  const paragraph = document.paragraphs.find((one) => one.id === body.paragraph);
  if (paragraph === undefined) return refused('unknownParagraph');
  const meant = paragraph.brackets.find((one) => one.id === body.bracket);
  if (meant === undefined) return refused('unknownBracket');
  if (meant.alternatives.length > 1) return refused('bracketsOpen');
  const rest = settled(paragraph, meant, meant.alternatives[0]);
  const paragraphs =
    rest === null
      ? document.paragraphs.filter((one) => one !== paragraph)
      : withParagraph(document.paragraphs, rest);
  return paragraphs.length === 0 ? refused('emptyText') : evolved(rewritten(document, { paragraphs }, made));
};
