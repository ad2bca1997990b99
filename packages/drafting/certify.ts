import type { Evolve } from './drafting-act.ts';
import { authenticLanguages } from './language.ts';
import { evolved, refused } from './rewritten.ts';
import { standingOf } from './standing.ts';

/**
 * The finding of one person that the authentic texts of this hash say the same. It takes two different accounts, neither of
 * which gave words to the text; nobody finds it of a text that is not whole in both languages, or has brackets.
 */
export const certify: Evolve<'drafting.certify'> = (document, body, made) => {
  const { account, state } = made.actor;
  if (body.hash !== document.hash) return refused('otherVersion');
  if (account === null || document.authors.includes(account)) return refused('certifierWrote');
  if (document.certificates.some((one) => one.account === account)) return refused('certifiedTwice');
  const standing = standingOf(document);
  if (standing.brackets > 0) return refused('bracketsOpen');
  if (authenticLanguages.some((language) => !standing.complete[language]))
    return refused(
      document.paragraphs.some((paragraph) =>
        authenticLanguages.some(
          (language) => paragraph.texts[language] !== null && paragraph.says[language] < paragraph.revision,
        ),
      )
        ? 'staleLanguage'
        : 'authenticMissing',
    );
  return evolved({
    ...document,
    certificates: [
      ...document.certificates,
      { account, state, hash: document.hash, act: made.seq, at: made.at },
    ],
  });
};
