/** What can make a name look like another, or make text around it read otherwise. */
export type NameHazard =
  /** Marks that turn the direction of writing (UAX 9). */
  | 'bidi-control'
  /** Signs that take no room: two names that look the same are not. */
  | 'invisible'
  /** Control signs, signs for private use, signs that no edition of Unicode knows. */
  | 'control'
  /** One word of Latin and Cyrillic or Greek letters (UTS 39, section 5.1). */
  | 'mixed-script'
  /** A word of Cyrillic letters in an English name, each of which looks like a Latin one (UTS 39, section 4). */
  | 'look-alike'
  /** Heaps of marks over one letter. */
  | 'stacked-marks'
  /** The beginning of a tag. */
  | 'markup';

const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** A joiner belongs between letters of scripts that join: Persian `می‌خواهم`, Devanagari; anywhere else it only hides. */
const joiner =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}])[\u200C\u200D](?=[\p{Script=Arabic}\p{Script=Devanagari}])/gu;
/** Signs that Unicode lets be ignored in showing, but for those that turn, and the marks of interlinear notes. */
const invisible =
  /(?![\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;
const control = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/u;
const markup = /<\s*[/!?a-z]|&(#\d|#x|[a-z]+;)/iu;

const isMixed = (word: string): boolean =>
  [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((script) => script.test(word))
    .length > 1;

const looksLatin = /^[АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝһ]+$/u;

/**
 * Hazards in a name or another short text.
 *
 * @param language That of the field, where it has one.
 * @example nameHazards('Plant \u202E121', 'en') // ['bidi-control']
 */
export const nameHazards = (
  text: string,
  language: 'en' | 'ru' | 'zh' | null = null,
): readonly NameHazard[] => {
  const shown = text.replaceAll(joiner, '');
  const words = shown.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const found: readonly (readonly [NameHazard, boolean])[] = [
    ['bidi-control', bidi.test(shown)],
    ['invisible', invisible.test(shown)],
    ['control', control.test(shown)],
    ['mixed-script', words.some(isMixed)],
    ['look-alike', language === 'en' && words.some((word) => looksLatin.test(word))],
    ['stacked-marks', /\p{Mn}{3}/u.test(shown.normalize('NFC'))],
    ['markup', markup.test(shown)],
  ];
  return found.filter(([, isThere]) => isThere).map(([hazard]) => hazard);
};

/**
 * A name as it may be shown amid other text: nothing in it turns the direction of writing or takes no room, and it
 * is on one line. What was typed is kept beside it.
 */
export const neutralName = (text: string): string =>
  text
    // Kept aside as signs of private use while everything else that takes no room is dropped.
    .replaceAll(/[\uE000\uE001]/gu, '')
    .replaceAll(joiner, (sign) => (sign === '\u200C' ? '\uE000' : '\uE001'))
    .replaceAll(new RegExp(bidi, 'gu'), '')
    .replaceAll(new RegExp(invisible, 'gu'), '')
    .replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replaceAll(/[\p{Cn}\p{Cs}]/gu, '')
    .replaceAll('\uE000', '\u200C')
    .replaceAll('\uE001', '\u200D')
    .normalize('NFC')
    .replaceAll(/(\p{Mn}{2})\p{Mn}+/gu, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim();
