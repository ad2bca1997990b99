import { allKeepBrackets, reworded } from './amended-paragraph.ts';
import { checkedRemark, checkedTexts, saysNothing } from './checked-text.ts';
import type { Amendment, DocumentState, Paragraph } from './document.ts';
import type { DraftingRule } from './drafting-rule.ts';
import type { Evolve } from './drafting-act.ts';
import { authenticLanguages } from './language.ts';
import type { Texts } from './language.ts';
import { evolved, refused, rewritten, withAuthor } from './rewritten.ts';
import { holdsMark, newParagraph } from './start-document.ts';

/** The text while amendments are applied to it one after the other. */
interface Consolidation {
  readonly paragraphs: Paragraph[];
  counter: number;
  /** Last paragraph inserted after each, so that what is inserted there keeps its order. */
  readonly inserted: Map<string | null, string>;
}

const placeOf = ({ paragraphs }: Consolidation, id: string | null): number =>
  id === null ? -1 : paragraphs.findIndex((paragraph) => paragraph.id === id);

const insert = (
  text: Consolidation,
  amendment: Amendment & { readonly operation: 'insert' },
  words: Texts | null,
): DraftingRule | null => {
  const { after } = amendment;
  const place = placeOf(text, after);
  if (after !== null && place < 0) return 'unknownParagraph';
  if (words === null && (text.paragraphs[place]?.hash ?? null) !== amendment.base)
    return 'conflictUnresolved';
  const texts = words ?? amendment.texts;
  if (saysNothing(texts)) return 'emptyText';
  if (holdsMark(texts)) return 'reservedMark';
  text.counter += 1;
  const paragraph = newParagraph(`p${text.counter}`, { ...amendment, texts });
  const last = text.inserted.get(after);
  const lastPlace = last === undefined ? -1 : placeOf(text, last);
  text.paragraphs.splice(Math.max(place, lastPlace) + 1, 0, paragraph);
  text.inserted.set(after, paragraph.id);
  return null;
};

const change = (
  text: Consolidation,
  amendment: Amendment & { readonly operation: 'replace' | 'delete' },
  words: Texts | null,
): DraftingRule | null => {
  const place = placeOf(text, amendment.paragraph);
  const paragraph = text.paragraphs[place];
  if (paragraph === undefined) return 'unknownParagraph';
  if (words === null && paragraph.hash !== amendment.base) return 'conflictUnresolved';
  if (amendment.operation === 'delete' && (words === null || saysNothing(words))) {
    if (paragraph.brackets.length > 0) return 'bracketsOpen';
    text.paragraphs.splice(place, 1);
    return null;
  }
  const texts = words ?? (amendment as Amendment & { readonly operation: 'replace' }).texts;
  if (saysNothing(texts)) return 'emptyText';
  if (!allKeepBrackets(paragraph, texts)) return 'reservedMark';
  text.paragraphs[place] = reworded(paragraph, texts);
  return null;
};

const givesWords = (texts: Texts): boolean => authenticLanguages.some((language) => texts[language] !== null);

/** Whose accounts gave authentic words to what was accepted: also to what the Secretariat then put in words of its own. */
const authorsOf = (
  amendment: Amendment,
  words: Texts | null,
  account: string | null,
): readonly (string | null)[] => [
  ...(words !== null && givesWords(words) ? [account] : []),
  ...(amendment.operation !== 'delete' && givesWords(amendment.texts) ? [amendment.account] : []),
];

/**
 * Amendments decided upon: those accepted are applied in the order that is given, each to its paragraph as it then is. One
 * whose base is that paragraph no longer (another was applied before it, in this consolidation or an earlier one) needs words
 * of the Secretariat's own, found with the delegations. All is done, or nothing.
 */
export const consolidate: Evolve<'drafting.consolidate'> = (document, body, made) => {
  if (body.accept.length + body.decline.length === 0) return refused('nothingChanged');
  const decided = new Map<string, Amendment>();
  const decide = (id: string, standing: 'accepted' | 'declined', answer: string | null) => {
    const amendment = document.amendments.find((one) => one.id === id);
    if (amendment === undefined) return 'unknownAmendment';
    if (amendment.standing !== 'pending' || decided.has(id)) return 'amendmentDecided';
    decided.set(id, { ...amendment, standing, answer });
    return amendment;
  };
  const text: Consolidation = {
    paragraphs: [...document.paragraphs],
    counter: document.counters['p'] ?? 0,
    inserted: new Map(),
  };
  let authors = document.authors;
  for (const accepted of body.accept) {
    const amendment = decide(accepted.amendment, 'accepted', null);
    if (typeof amendment === 'string') return refused(amendment);
    const checked = accepted.texts === null ? null : checkedTexts(accepted.texts);
    if (checked?.kind === 'refused') return checked;
    const words = checked === null ? null : checked.texts;
    const rule =
      amendment.operation === 'insert' ? insert(text, amendment, words) : change(text, amendment, words);
    if (rule !== null) return refused(rule);
    authors = authorsOf(amendment, words, made.actor.account).reduce(withAuthor, authors);
  }
  for (const { amendment: id, answer } of body.decline) {
    const checked = checkedRemark(answer);
    if (checked.kind === 'refused') return checked;
    const amendment = decide(id, 'declined', checked.text);
    if (typeof amendment === 'string') return refused(amendment);
  }
  if (text.paragraphs.length === 0) return refused('emptyText');
  const amendments = document.amendments.map((one) => decided.get(one.id) ?? one);
  if (body.accept.length === 0) return evolved({ ...document, amendments });
  const written: Partial<DocumentState> = {
    amendments,
    authors,
    paragraphs: text.paragraphs,
    counters: { ...document.counters, p: text.counter },
  };
  return evolved(rewritten(document, written, made, true));
};
