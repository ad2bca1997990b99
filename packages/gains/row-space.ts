/** Linear equations Σ of a coalition = value that are independent of each other, kept reduced. */
export interface RowSpace {
  readonly rank: () => number;
  /** Takes an equation in; false where its left side follows from those already there. */
  readonly insert: (mask: number, value: number) => boolean;
  /** Whether the sum of a coalition follows from the equations. */
  readonly contains: (mask: number) => boolean;
  /** The one point that satisfies all once there are as many equations as players. */
  readonly solution: () => Float64Array;
}

/** Entries smaller than this are zero: rows are 0/1 combinations of at most twenty players. */
const nothing = 1e-9;

export const rowSpace = (players: number): RowSpace => {
  /** Row per pivot column, with the value as last entry; pivot entries are 1, all other rows are 0 there. */
  const rows = new Map<number, Float64Array>();
  /** The coalition less what the rows make of it. */
  const residual = (mask: number, value: number): Float64Array => {
    const rest = new Float64Array(players + 1);
    for (let player = 0; player < players; player++) rest[player] = (mask >> player) & 1;
    rest[players] = value;
    for (const [pivot, row] of rows) {
      const times = (mask >> pivot) & 1;
      if (times) for (let at = 0; at <= players; at++) rest[at]! -= row[at]!;
    }
    return rest;
  };
  return {
    rank: () => rows.size,
    insert: (mask, value) => {
      const rest = residual(mask, value);
      let pivot = 0;
      for (let player = 1; player < players; player++)
        if (Math.abs(rest[player]!) > Math.abs(rest[pivot]!)) pivot = player;
      const lead = rest[pivot]!;
      if (Math.abs(lead) < nothing) return false;
      const added = rest.map((entry) => entry / lead);
      for (const row of rows.values()) {
        const times = row[pivot]!;
        if (times !== 0) for (let at = 0; at <= players; at++) row[at]! -= times * added[at]!;
      }
      rows.set(pivot, added);
      return true;
    },
    contains: (mask) => {
      const rest = residual(mask, 0);
      for (let player = 0; player < players; player++) if (Math.abs(rest[player]!) >= nothing) return false;
      return true;
    },
    solution: () => Float64Array.from({ length: players }, (_, player) => rows.get(player)?.[players] ?? NaN),
  };
};
