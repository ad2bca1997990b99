import type { Code } from '@hamkor/registry';

/** Classes of two classifications that mean the same thing in part; `weight` above 0 to 1. */
export interface Correspondence {
  readonly one: Pick<Code, 'scheme' | 'code'>;
  readonly other: Pick<Code, 'scheme' | 'code'>;
  readonly weight: number;
}

/** An input of a product: `input` goes into `product`. */
export interface ProductInput {
  readonly product: Pick<Code, 'scheme' | 'code'>;
  readonly input: Pick<Code, 'scheme' | 'code'>;
}

/** How near two codes are, 0 to 1, and by what. */
export interface Nearness {
  readonly nearness: number;
  readonly by: 'same' | 'class' | 'heading' | 'correspondence' | 'input' | 'none';
}

export interface CodeDistance {
  readonly between: (one: CodeIn, other: CodeIn) => Nearness;
  /** Every digit string under which a code that is near to this one may stand: what candidates are looked up by. */
  readonly neighbourhood: (code: CodeIn) => readonly string[];
  /** Digit strings that a code is looked up under. */
  readonly keys: (code: CodeIn) => readonly string[];
}

/** A code as it is compared: with its edition where one is known. */
export type CodeIn = Pick<Code, 'scheme' | 'code'> & { readonly edition?: string | null };

/** Same code 1; a class and one within it 0.85; two of one heading 0.7; an input of the product, or the product 0.5. */
export const nearnesses = { same: 1, class: 0.85, heading: 0.7, input: 0.5 } as const;

/** Digits that make a heading of HS, and a group of an activity classification. */
const headingDigits = (scheme: string): number => (scheme === 'HS' ? 4 : 3);

const plain = ({ code }: CodeIn): string => code.replaceAll('.', '');
const headingOf = (code: CodeIn): string => plain(code).slice(0, headingDigits(code.scheme));
const keyOf = (code: CodeIn): string => `${code.scheme}/${plain(code)}`;
const headingKey = (code: CodeIn): string => `${code.scheme}/${headingOf(code)}`;
/** A code by itself and by its heading. */
const names = (code: CodeIn): readonly string[] => [...new Set([keyOf(code), headingKey(code)])];
const none: Nearness = { nearness: 0, by: 'none' };

/**
 * Distance of codes over the links given. Codes of the same scheme in two editions that are both known are not compared: the
 * same digits may mean something else (8508 was hand-held tools in HS 1992, vacuum cleaners in HS 2022).
 * Correspondences and inputs are looked up by the code and by its heading.
 */
export const codeDistance = (
  correspondences: readonly Correspondence[],
  inputs: readonly ProductInput[],
): CodeDistance => {
  const corresponding = new Map<string, Map<string, number>>();
  const link = (from: CodeIn, to: CodeIn, weight: number): void => {
    const links = corresponding.get(keyOf(from)) ?? new Map<string, number>();
    links.set(keyOf(to), Math.max(links.get(keyOf(to)) ?? 0, weight));
    corresponding.set(keyOf(from), links);
  };
  for (const { one, other, weight } of correspondences) {
    link(one, other, weight);
    link(other, one, weight);
  }
  const fed = new Map<string, Set<string>>();
  const feed = (from: CodeIn, to: CodeIn): void => {
    const near = fed.get(keyOf(from)) ?? new Set<string>();
    near.add(keyOf(to));
    fed.set(keyOf(from), near);
  };
  for (const { product, input } of inputs) {
    feed(product, input);
    feed(input, product);
  }

  const between = (one: CodeIn, other: CodeIn): Nearness => {
    const isOneScheme = one.scheme === other.scheme;
    const hasTwoEditions =
      isOneScheme && one.edition != null && other.edition != null && one.edition !== other.edition;
    if (hasTwoEditions) return none;
    if (isOneScheme) {
      const [a, b] = [plain(one), plain(other)];
      if (a === b) return { nearness: nearnesses.same, by: 'same' };
      const shorter = Math.min(a.length, b.length);
      const isWithin = a.startsWith(b) || b.startsWith(a);
      if (isWithin && shorter >= headingDigits(one.scheme))
        return { nearness: nearnesses.class, by: 'class' };
      if (shorter >= headingDigits(one.scheme) && headingOf(one) === headingOf(other))
        return { nearness: nearnesses.heading, by: 'heading' };
    }
    let weight = 0;
    for (const a of names(one))
      for (const b of names(other)) weight = Math.max(weight, corresponding.get(a)?.get(b) ?? 0);
    const isFed = names(one).some((a) => names(other).some((b) => fed.get(a)?.has(b) === true));
    if (isFed && nearnesses.input > weight) return { nearness: nearnesses.input, by: 'input' };
    return weight > 0 ? { nearness: weight, by: 'correspondence' } : none;
  };

  return {
    between,
    keys: names,
    neighbourhood: (code) => {
      const found = new Set<string>();
      for (const name of names(code)) {
        found.add(name);
        for (const other of corresponding.get(name)?.keys() ?? []) found.add(other);
        for (const other of fed.get(name) ?? []) found.add(other);
      }
      return [...found];
    },
  };
};
