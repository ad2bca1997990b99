/** The most that can move from suppliers to demanders at once, and one way to move it. */
export interface TransportPlan {
  readonly total: number;
  /** Row-major, suppliers × demanders, in the unit of the capacities. */
  readonly flow: Float64Array;
}

/**
 * Share of the whole capacity below which a residual is taken for rounding: sums of doubles err by about
 * 1e-16 of the whole per addition, and a network has at most some thousand arcs.
 */
const tolerance = 1e-12;

const sum = (amounts: Iterable<number>): number => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
};

/** A plan under way: what is still to give, still wanted, and what already moves. */
interface Network {
  readonly arcs: readonly (readonly number[])[];
  readonly spare: Float64Array;
  readonly wanted: Float64Array;
  readonly flow: Float64Array;
  readonly least: number;
}

/** Steps from the nearest supplier with something left, -1 where none leads; the level graph of Dinic. */
interface Levels {
  readonly supplier: Int32Array;
  readonly demander: Int32Array;
  /** Suppliers from which nothing more can pass in this phase. */
  readonly exhausted: Uint8Array;
}

/** Levels over arcs that can still change, or null when no unmet demand is within reach. */
const levelsOf = ({ arcs, spare, wanted, flow, least }: Network): Levels | null => {
  const supplier = new Int32Array(spare.length).fill(-1);
  const demander = new Int32Array(wanted.length).fill(-1);
  const queue = [...spare.keys()].filter((i) => spare[i]! > least);
  for (const i of queue) supplier[i] = 0;
  let reached = false;
  for (const i of queue) {
    for (const j of arcs[i]!) {
      if (demander[j] !== -1) continue;
      demander[j] = supplier[i]!;
      if (wanted[j]! > least) reached = true;
      for (const other of spare.keys()) {
        if (supplier[other] !== -1 || flow[other * wanted.length + j]! <= least) continue;
        supplier[other] = supplier[i]! + 1;
        queue.push(other);
      }
    }
  }
  return reached ? { supplier, demander, exhausted: new Uint8Array(spare.length) } : null;
};

/** Sends up to `amount` from supplier i along the levels, taking others' flows over; returns what arrived. */
const push = (network: Network, levels: Levels, i: number, amount: number): number => {
  const { arcs, spare, wanted, flow, least } = network;
  let left = amount;
  for (const j of arcs[i]!) {
    if (levels.demander[j] !== levels.supplier[i]) continue;
    const direct = Math.min(left, wanted[j]!);
    wanted[j]! -= direct;
    flow[i * wanted.length + j]! += direct;
    left -= direct;
    for (const other of spare.keys()) {
      if (left <= least) return amount - left;
      const held = flow[other * wanted.length + j]!;
      if (levels.supplier[other] !== levels.supplier[i]! + 1 || levels.exhausted[other] || held <= least)
        continue;
      const takenOver = push(network, levels, other, Math.min(left, held));
      flow[other * wanted.length + j]! -= takenOver;
      flow[i * wanted.length + j]! += takenOver;
      left -= takenOver;
    }
  }
  if (left > least) levels.exhausted[i] = 1;
  return amount - left;
};

/**
 * Maximum flow of a transportation problem: max Σ s_ij subject to Σ_j s_ij <= supply_i, Σ_i s_ij <= demand_j,
 * s_ij >= 0, and s_ij = 0 where `open(i, j)` is false. No money is counted twice, unlike in the sum of
 * pairwise minima. All amounts in one unit, finite, 0 or more.
 *
 * Blocking flows over levels: Dinic, E. A. (1970), Soviet Mathematics Doklady 11, pp. 1277-1280. The total
 * is unique; the plan is one of possibly many and depends only on the order of rows and columns.
 */
export const maximumFlow = (
  supply: readonly number[],
  demand: readonly number[],
  open: (supplier: number, demander: number) => boolean,
): TransportPlan => {
  const network: Network = {
    arcs: supply.map((_, i) => [...demand.keys()].filter((j) => open(i, j))),
    spare: Float64Array.from(supply),
    wanted: Float64Array.from(demand),
    flow: new Float64Array(supply.length * demand.length),
    least: tolerance * Math.max(sum(supply), sum(demand)),
  };
  for (let levels = levelsOf(network); levels !== null; levels = levelsOf(network)) {
    let moved = 0;
    for (const [i, level] of levels.supplier.entries()) {
      if (level !== 0) continue;
      const sent = push(network, levels, i, network.spare[i]!);
      network.spare[i]! -= sent;
      moved += sent;
    }
    if (moved <= network.least) break;
  }
  return { total: sum(network.flow), flow: network.flow };
};
