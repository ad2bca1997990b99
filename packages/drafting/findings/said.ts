import type { Language } from '../language.ts';

/** What a text says of one kind, so that it can be held against what it says in another language. */
export interface Said {
  /** How each value is written there, by the value; every other language has to say it as well. */
  readonly plain: ReadonlyMap<string, string>;
  /** Values that may be meant, as by a number in words: they answer to a plain one and ask for nothing themselves. */
  readonly possible: ReadonlySet<string>;
}

/** Whether a value that stands in one language is said in another one. */
export type IsSaid = (value: string, other: Said) => boolean;

export const isSaid: IsSaid = (value, other) => other.plain.has(value) || other.possible.has(value);

/**
 * How that which another language does not say is written, by language; null: they all say the same. Languages without a text
 * are not in `said`.
 */
export const unmatched = (
  said: ReadonlyMap<Language, Said>,
  matches: IsSaid = isSaid,
): ReadonlyMap<Language, readonly string[]> | null => {
  const found = new Map<Language, readonly string[]>();
  for (const [language, one] of said)
    found.set(
      language,
      [...one.plain]
        .filter(([value]) => [...said].some(([other, its]) => other !== language && !matches(value, its)))
        .map(([, written]) => written),
    );
  return [...found.values()].some((written) => written.length > 0) ? found : null;
};
