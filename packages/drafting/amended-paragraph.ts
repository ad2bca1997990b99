import { marksIn } from './bracket-mark.ts';
import type { Paragraph } from './document.ts';
import { languages } from './language.ts';
import type { Language, Texts } from './language.ts';
import { hashed } from './text-hash.ts';

/**
 * Whether new words of a paragraph leave its brackets alone: each mark at most once, none that is not a bracket of this
 * paragraph, and each that stood in the expression before.
 */
export const keepsBrackets = (paragraph: Paragraph, language: Language, text: string): boolean => {
  const marks = marksIn(text);
  return (
    new Set(marks).size === marks.length &&
    marks.every((mark) => paragraph.brackets.some((bracket) => bracket.id === mark)) &&
    marksIn(paragraph.texts[language] ?? '').every((mark) => marks.includes(mark))
  );
};

/** The same for all expressions that are given. */
export const allKeepBrackets = (paragraph: Paragraph, texts: Texts): boolean =>
  languages.every((language) => {
    const text = texts[language];
    return text === null || keepsBrackets(paragraph, language, text);
  });

/** A paragraph whose meaning was changed: expressions that are given say the new revision, the others stay and are stale. */
export const reworded = (paragraph: Paragraph, given: Texts): Paragraph => {
  const revision = paragraph.revision + 1;
  const texts: Record<string, string | null> = {};
  const says: Record<string, number> = {};
  for (const language of languages) {
    texts[language] = given[language] ?? paragraph.texts[language];
    says[language] = given[language] === null ? paragraph.says[language] : revision;
  }
  return hashed({
    ...paragraph,
    revision,
    texts: texts as Texts,
    says: says as Record<Language, number>,
  });
};

/** Whether every expression that is given stands there already. */
export const saysTheSame = (texts: Texts, given: Texts): boolean =>
  languages.every((language) => given[language] === null || given[language] === texts[language]);
