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

/** A code as it is compared: its digits, its heading, the names of both. */
interface ReadCode {
  readonly digits: string;
  readonly heading: string;
  readonly names: readonly string[];
}

const readCode = ({ scheme, code }: CodeIn): ReadCode => {
  const digits = code.replaceAll('.', '');
  const heading = digits.slice(0, headingDigits(scheme));
  return { digits, heading, names: [...new Set([`${scheme}/${digits}`, `${scheme}/${heading}`])] };
};
const keyOf = (code: CodeIn): string => readCode(code).names[0]!;
const none: Nearness = { nearness: 0, by: 'none' };
const same: Nearness = { nearness: nearnesses.same, by: 'same' };
const within: Nearness = { nearness: nearnesses.class, by: 'class' };
const beside: Nearness = { nearness: nearnesses.heading, by: 'heading' };

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

  /** Read once for each code of each side: a request is compared with thousands. */
  const read = new WeakMap<CodeIn, ReadCode>();
  const reading = (code: CodeIn): ReadCode => {
    let known = read.get(code);
    if (known === undefined) {
      known = readCode(code);
      read.set(code, known);
    }
    return known;
  };
  const between = (one: CodeIn, other: CodeIn): Nearness => {
    const [a, b] = [reading(one), reading(other)];
    if (one.scheme === other.scheme) {
      if (one.edition != null && other.edition != null && one.edition !== other.edition) return none;
      if (a.digits === b.digits) return same;
      const isHeading = Math.min(a.digits.length, b.digits.length) >= headingDigits(one.scheme);
      if (isHeading && a.heading === b.heading)
        return a.digits.startsWith(b.digits) || b.digits.startsWith(a.digits) ? within : beside;
    }
    let weight = 0;
    let isFed = false;
    for (const name of a.names) {
      const links = corresponding.get(name);
      const feeding = fed.get(name);
      for (const also of b.names) {
        weight = Math.max(weight, links?.get(also) ?? 0);
        isFed ||= feeding?.has(also) ?? false;
      }
    }
    if (isFed && nearnesses.input > weight) return { nearness: nearnesses.input, by: 'input' };
    return weight > 0 ? { nearness: weight, by: 'correspondence' } : none;
  };

  return {
    between,
    keys: (code) => reading(code).names,
    neighbourhood: (code) => {
      const found = new Set<string>();
      for (const name of reading(code).names) {
        found.add(name);
        for (const other of corresponding.get(name)?.keys() ?? []) found.add(other);
        for (const other of fed.get(name) ?? []) found.add(other);
      }
      return [...found];
    },
  };
};
