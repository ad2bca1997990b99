import type { CodeDistance } from './code-nearness.ts';
import type { Side } from './side.ts';

/** Sides by their codes, kept current: so that a match looks at those near, not at all. */
export interface PartnerIndex {
  readonly put: (side: Side) => void;
  readonly remove: (id: string) => void;
  readonly get: (id: string) => Side | null;
  /** Sides of the other role with a code near to one of these, each once, in the order in which they were put. */
  readonly near: (subject: Pick<Side, 'role' | 'codes'>) => readonly Side[];
  readonly size: () => number;
}

export const partnerIndex = (codes: CodeDistance): PartnerIndex => {
  const sides = new Map<string, Side>();
  const holders = { asks: new Map<string, Set<string>>(), gives: new Map<string, Set<string>>() };
  const keysOf = (side: Pick<Side, 'codes'>): ReadonlySet<string> => new Set(side.codes.flatMap(codes.keys));
  const remove = (id: string): void => {
    const side = sides.get(id);
    if (side === undefined) return;
    sides.delete(id);
    for (const key of keysOf(side)) {
      const held = holders[side.role].get(key)!;
      held.delete(id);
      if (held.size === 0) holders[side.role].delete(key);
    }
  };
  return {
    put: (side) => {
      remove(side.id);
      sides.set(side.id, side);
      for (const key of keysOf(side)) {
        const held = holders[side.role].get(key);
        if (held === undefined) holders[side.role].set(key, new Set([side.id]));
        else held.add(side.id);
      }
    },
    remove,
    get: (id) => sides.get(id) ?? null,
    near: ({ role, codes: own }) => {
      const others = holders[role === 'asks' ? 'gives' : 'asks'];
      const found = new Set<string>();
      for (const key of new Set(own.flatMap(codes.neighbourhood)))
        for (const id of others.get(key) ?? []) found.add(id);
      return [...found].map((id) => sides.get(id)!);
    },
    size: () => sides.size,
  };
};
