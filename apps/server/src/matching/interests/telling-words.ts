import { foldText } from '@hamkor/nomenclature';

/** What in a teaser would tell who wrote it. */
export type TellingWords =
  | { readonly kind: 'address'; readonly found: string }
  | { readonly kind: 'own-name'; readonly found: string };

/** E-mail, web and messenger addresses, and telephone numbers: nine digits or more, however they are divided. */
const addresses =
  /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+|\b(?:https?:\/\/|www\.|t\.me\/|wa\.me\/)\S+|\+?\d(?:[\s().-]{0,2}\d){8,}/iu;

/** Names shorter than this are found within other words. */
const leastName = 4;

const plain = (text: string): string =>
  foldText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What in a text tells who wrote it before both sides consented: an address, a telephone number, or the writer's own
 * name in any of its forms; null where nothing is found. It guards against slips, not against somebody who means to
 * be recognised.
 */
export const tellingWords = (text: string, ownNames: readonly string[]): TellingWords | null => {
  const address = addresses.exec(text)?.[0];
  if (address !== undefined) return { kind: 'address', found: address };
  const words = ` ${plain(text)} `;
  const own = ownNames.find((name) => {
    const wanted = plain(name);
    const isHan = /\p{Script=Han}/u.test(wanted);
    if (Array.from(wanted).length < (isHan ? 2 : leastName)) return false;
    return words.includes(isHan ? wanted : ` ${wanted} `);
  });
  return own === undefined ? null : { kind: 'own-name', found: own };
};
