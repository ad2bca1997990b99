import type { DraftingRule } from './drafting-rule.ts';
import { languages } from './language.ts';
import type { Texts } from './language.ts';

export type CheckedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly rule: DraftingRule };

export type CheckedTexts =
  | { readonly kind: 'texts'; readonly texts: Texts }
  | { readonly kind: 'refused'; readonly rule: DraftingRule };

/** Letters of scripts written from right to left, their digits, and the invisible right-to-left marks. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const leftToRight = /\p{L}/u;
/** LRI, RLI, FSI (Unicode Standard Annex 9, section 2.4). */
const opens = /[\u2066-\u2068]/;
const closes = '\u2069';
/** Embeddings and overrides: they show letters in another order than the one they are stored in. */
const reorders = /[\u202a-\u202e]/;
const anythingDirectional =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Whether a text would be read in another order than it is stored in. It is when it holds an embedding or an override; when an
 * isolate is not closed, or closed and never opened; when letters from right to left stand outside of isolates, since Russian,
 * Chinese and English run from left to right; or when one and the same isolate holds letters of both directions that are not
 * isolated from one another in turn. A Persian name in an English text stands between U+2067 and U+2069, a Latin name within a
 * Persian text between U+2066 and U+2069.
 */
export const mixesDirections = (text: string): boolean => {
  if (!anythingDirectional.test(text)) return false;
  // What each open isolate has held so far; the first is the text itself.
  const levels: { left: boolean; right: boolean }[] = [{ left: true, right: false }];
  for (const character of text) {
    const level = levels.at(-1)!;
    if (reorders.test(character)) return true;
    if (opens.test(character)) levels.push({ left: false, right: false });
    else if (character === closes) {
      if (levels.length === 1) return true;
      levels.pop();
    } else if (rightToLeft.test(character)) level.right = true;
    else if (leftToRight.test(character)) level.left = true;
    if (level.left && level.right) return true;
  }
  return levels.length > 1;
};

/** Line ends as LF, tabulators as blanks, composed characters (Unicode normalisation form C). */
const normalised = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .normalize('NFC');

/**
 * A text as it is kept, or why it is not. Control characters other than the line end, and lone surrogates, are refused: no
 * person sees them, and not every program keeps them.
 */
export const checkedText = (typed: string): CheckedText => {
  if (!typed.isWellFormed()) return { kind: 'refused', rule: 'controlCharacter' };
  const text = normalised(typed);
  if (/(?!\n)\p{Cc}/u.test(text)) return { kind: 'refused', rule: 'controlCharacter' };
  if (mixesDirections(text)) return { kind: 'refused', rule: 'mixedDirections' };
  return { kind: 'text', text };
};

/**
 * The same for words about a text (comments, reasons, answers), which are shown in the direction of their first letter and may be
 * in any language: letters of both directions may stand side by side, only nothing may be shown in an order that it has not.
 */
export const checkedRemark = (typed: string): CheckedText => {
  const checked = checkedText(typed);
  return checked.kind === 'text' || checked.rule === 'controlCharacter' || reorders.test(typed)
    ? checked
    : { kind: 'text', text: normalised(typed) };
};

/** The expressions as they are kept; one of blanks alone is refused. */
export const checkedTexts = (typed: Texts): CheckedTexts => {
  const texts: Record<string, string | null> = {};
  for (const language of languages) {
    const given = typed[language];
    if (given === null) texts[language] = null;
    else {
      const checked = checkedText(given);
      if (checked.kind === 'refused') return checked;
      if (checked.text.trim() === '') return { kind: 'refused', rule: 'emptyText' };
      texts[language] = checked.text;
    }
  }
  return { kind: 'texts', texts: texts as Texts };
};

/** Whether no language has an expression. */
export const saysNothing = (texts: Texts): boolean => languages.every((language) => texts[language] === null);
