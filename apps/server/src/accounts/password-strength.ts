/**
 * Which passwords are refused (NIST SP 800-63B-4, 3.1.1.2): too short ones, and those that are guessed first. Nothing
 * is asked of the kinds of characters in them: a sentence is a good password.
 */

/** Characters a password has at least, since it may be the only factor. */
export const leastLength = 15;
/** Longer ones are refused, so that nobody has us hash a book. */
export const mostLength = 256;

/**
 * What people put into passwords first, in Latin, Cyrillic and as Chinese is typed. A password is judged by what is left of it
 * without these words.
 */
const commonWords = [
  'password',
  'passwort',
  'passw0rd',
  'p@ssword',
  'p@ssw0rd',
  'letmein',
  'welcome',
  'iloveyou',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwerty',
  'asdfgh',
  'qazwsx',
  'qweasd',
  '1qaz2wsx',
  '1q2w3e4r5t',
  'administrator',
  'admin',
  'monkey',
  'dragon',
  'football',
  'sunshine',
  'princess',
  'changeme',
  'default',
  'secret',
  'hamkor',
  'correcthorsebatterystaple',
  'thequickbrownfox',
  'jumpsoverthelazydog',
  'пароль',
  'йцукенгшщзхъ',
  'йцукен',
  'фывапролджэ',
  'ячсмитьбю',
  'администратор',
  'привет',
  'секрет',
  'любовь',
  'parol',
  'gfhjkm',
  'woaini',
  'mima',
  'nihao',
  '密码',
  '我爱你',
  '管理员',
];

/** Steps from one character to the next, so many of which are alike that it is a row or a repetition. */
const isMonotonous = (text: string): boolean => {
  const points = Array.from(text, (character) => character.codePointAt(0)!);
  const steps = points.slice(1).map((point, index) => point - points[index]!);
  const even = steps.filter((step) => Math.abs(step) <= 1).length;
  return even > steps.length * 0.6;
};

/** Whether a text is one short piece over and over. */
const isRepeated = (text: string): boolean => /^(.{1,7}?)\1+.{0,6}$/su.test(text);

const distinct = (text: string): number => new Set(text).size;

/** Characters that have to be left once everything easily guessed is taken away. */
const leastLeft = 8;

/**
 * Whether a password is too weak for a person. `knownWords` are the person's own: login, name, address.
 */
export const isWeakPassword = (password: string, knownWords: readonly string[]): boolean => {
  const text = password.normalize('NFC');
  const { length } = Array.from(text);
  if (length < leastLength || length > mostLength) return true;
  const folded = text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
  if (distinct(folded) < 5 || isMonotonous(folded) || isRepeated(folded)) return true;
  const own = knownWords
    .flatMap((word) =>
      word
        .normalize('NFKC')
        .toLowerCase()
        .split(/[\s@.]+/),
    )
    .filter((word) => Array.from(word).length >= 4);
  const left = [...commonWords, ...own].reduce((rest, word) => rest.replaceAll(word, ''), folded);
  const letters = left.replaceAll(/(\d)\d*/g, '$1').replaceAll(/(.)\1+/gu, '$1');
  return Array.from(letters).length < leastLeft;
};
