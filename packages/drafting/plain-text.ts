import { runsOf } from './bracket-mark.ts';
import type { Alternative, Bracket, Paragraph } from './document.ts';
import type { Language } from './language.ts';

/**
 * What is read in the place of a bracket. `shown`: all its alternatives in square brackets, each with the delegation whose it is;
 * `original`: the wording of the text itself, nothing where that was withdrawn; or the id of the alternative by that of the
 * bracket (those not named are `shown`).
 */
export type BracketChoice = 'shown' | 'original' | Readonly<Record<string, string>>;

const said = (alternative: Alternative, language: Language): string => {
  const words = alternative.texts[language] ?? '—';
  return alternative.by === null ? words : `${alternative.by}: ${words}`;
};

const shown = (bracket: Bracket | undefined, language: Language): string =>
  `[${(bracket?.alternatives ?? []).map((one) => said(one, language)).join(' / ')}]`;

/**
 * The words of a paragraph without marks; null where the language has no expression.
 *
 * @example plainText(paragraph, 'en', 'shown') // 'The Parties [shall / KAZ: may] cooperate.'
 */
export const plainText = (paragraph: Paragraph, language: Language, choice: BracketChoice): string | null => {
  const text = paragraph.texts[language];
  if (text === null) return null;
  return runsOf(text)
    .map((run) => {
      if (run.kind === 'words') return run.text;
      const bracket = paragraph.brackets.find((one) => one.id === run.bracket);
      const chosen =
        choice === 'shown'
          ? undefined
          : bracket?.alternatives.find((one) =>
              choice === 'original' ? one.by === null : one.id === choice[run.bracket],
            );
      if (chosen !== undefined) return chosen.texts[language] ?? '';
      return choice === 'original' ? '' : shown(bracket, language);
    })
    .join('');
};
