/** One code of an edition and one it corresponds to in another, both of six digits. */
export interface Hs6Pair {
  readonly from: string;
  readonly to: string;
}

/**
 * Where a code goes, and why:
 * - `same-line`: it has one counterpart, whatever its code;
 * - `same-code`: several counterparts, its own code among them. The code narrowed in the newer edition and all of
 *   its trade stays with it: too much for it, nothing for the others, and listed as such;
 * - `heading`: several counterparts under one heading, none with its own code. No weights exist to divide it, so
 *   it is kept at four digits; `chapter` likewise at two;
 * - `own-code`: counterparts in several chapters, or no row in the table and no heading of that number.
 *
 * Nothing is ever divided: equal parts would be invented figures.
 */
export interface Hs6Destination {
  readonly code: string;
  readonly rule: 'same-line' | 'same-code' | 'heading' | 'chapter' | 'own-code';
  /** Every counterpart with an equal share: what the table says, for readers; not used to divide money. */
  readonly counterparts: readonly { readonly code: string; readonly share: number }[];
}

/** A concordance of six-digit codes between two editions. */
export interface Hs6Concordance {
  readonly to: (code: string) => Hs6Destination;
  /** Codes that have a row in the table. */
  readonly codes: readonly string[];
}

/**
 * Concordance of the pairs given, many to many and unweighted. The published conversion tables give every code of
 * the newer edition one of the older, so read backwards they lack older codes that are nobody's first choice:
 * those go to their heading if the newer edition has it.
 */
export const hs6Concordance = (pairs: readonly Hs6Pair[]): Hs6Concordance => {
  const forward = new Map<string, Set<string>>();
  const headings = new Set<string>();
  for (const { from, to } of pairs) {
    headings.add(to.slice(0, 4));
    const known = forward.get(from);
    if (known) known.add(to);
    else forward.set(from, new Set([to]));
  }
  return {
    codes: [...forward.keys()].toSorted(),
    to: (code) => destination(code, [...(forward.get(code) ?? [])].toSorted(), headings),
  };
};

const destination = (
  code: string,
  targets: readonly string[],
  headings: ReadonlySet<string>,
): Hs6Destination => {
  const counterparts = targets.map((target) => ({ code: target, share: 1 / targets.length }));
  const heading = code.slice(0, 4);
  const [first] = targets;
  if (first === undefined)
    return headings.has(heading)
      ? { code: heading, rule: 'heading', counterparts }
      : { code, rule: 'own-code', counterparts };
  if (targets.length === 1) return { code: first, rule: 'same-line', counterparts };
  if (targets.includes(code)) return { code, rule: 'same-code', counterparts };
  const under = (digits: number): boolean =>
    targets.every((target) => target.slice(0, digits) === first.slice(0, digits));
  if (under(4)) return { code: first.slice(0, 4), rule: 'heading', counterparts };
  if (under(2)) return { code: first.slice(0, 2), rule: 'chapter', counterparts };
  return { code, rule: 'own-code', counterparts };
};

/**
 * Pairs from the first edition to the last by way of the editions between, for tables that only join neighbours.
 * A code without counterpart in a step ends there: it has no pair, rather than a guessed one.
 */
export const chainedPairs = (steps: readonly (readonly Hs6Pair[])[]): Hs6Pair[] => {
  const [first, ...rest] = steps;
  let pairs = first ?? [];
  for (const step of rest) {
    const next = Map.groupBy(step, ({ from }) => from);
    const joined = new Map<string, Hs6Pair>();
    for (const { from, to: middle } of pairs)
      for (const { to } of next.get(middle) ?? []) joined.set(`${from} ${to}`, { from, to });
    pairs = [...joined.values()];
  }
  return [...pairs];
};
