import type { Counted } from './fuels-and-gold.ts';
import { median } from './quadrant.ts';
import { flowsBetween, memberRows, productRow } from './pair-flows.ts';
import type { WorldTrade } from './world-trade.ts';

/** Everything but trade that the potential rests on. What is absent or NaN counts as 1 and is told as unknown. */
export interface PotentialSettings {
  /** Expected over present gross domestic product, and population, of each country, a ratio around 1 (five years). */
  readonly gdpGrowth?: Float64Array;
  readonly populationGrowth?: Float64Array;
  /** Elasticity of imports a head to income a head, members × products; 1 where unknown. */
  readonly elasticity?: Float64Array;
  /** ln of the distance in km, members × members. */
  readonly lnDistance?: Float64Array;
  /**
   * Tariff advantages as ratios, above 1 = better placed than others: of the exporter in the product anywhere
   * (members × products), and on one market (members × members × products).
   */
  readonly globalAdvantage?: Float64Array;
  readonly marketAdvantage?: Float64Array;
  readonly counted?: Counted;
}

/** Export potential of members on each other's markets. */
export interface ExportPotential {
  /** Members × products. Supply is a share of world exports, 0 to 1; its parts beside it. */
  readonly supply: Float64Array;
  readonly projectedShare: Float64Array;
  /** Projected share over the share of today, a ratio around 1; NaN where nothing is exported. */
  readonly shareGrowth: Float64Array;
  readonly reExportGuard: Float64Array;
  /** Members × products: what an importer is expected to buy, USD a year; and without growth, what it buys now. */
  readonly demand: Float64Array;
  readonly demandGrowth: Float64Array;
  /** Members × members: how much more the pair trades than its structure predicts, a ratio around 1. */
  readonly ease: Float64Array;
  /** 1 where the pair does not trade and the median of its neighbours stands for it. */
  readonly isEaseFloor: Uint8Array;
  /** Members × members × products, USD a year: expected, and with supply and demand as they are now. */
  readonly potential: Float64Array;
  readonly potentialToday: Float64Array;
  /** Factor of distance for one cell, 0 to 1; NaN where the distance is unknown (it then counts as 1). */
  readonly distanceFactor: (exporter: number, importer: number, product: number) => number;
  readonly isGrowthKnown: boolean;
  readonly areTariffsKnown: boolean;
}

const known = (value: number | undefined): number => (value === undefined || Number.isNaN(value) ? 1 : value);

/** Projected share in world exports of each member, product by product; the sum is over exporters within the product. */
const supplyOf = (world: WorldTrade, rows: Int32Array, settings: PotentialSettings) => {
  const { countries, products } = world;
  const width = products.length;
  const total = new Float64Array(width);
  const grown = new Float64Array(width);
  const told = new Float64Array(width);
  for (let i = 0, cell = 0; i < countries.length; i++) {
    const growth = settings.gdpGrowth?.[i] ?? Number.NaN;
    for (let k = 0; k < width; k++, cell++) {
      const value = world.exports[cell]!;
      if (value !== value) continue;
      total[k]! += value;
      if (growth !== growth) continue;
      grown[k]! += value * growth;
      told[k]! += value;
    }
  }
  const cells = rows.length * width;
  const found = {
    supply: new Float64Array(cells),
    projectedShare: new Float64Array(cells),
    shareToday: new Float64Array(cells),
    reExportGuard: new Float64Array(cells),
  };
  for (let member = 0, cell = 0; member < rows.length; member++) {
    const growth = settings.gdpGrowth?.[rows[member]!] ?? Number.NaN;
    for (let k = 0; k < width; k++, cell++) {
      const at = rows[member]! * width + k;
      const value = world.exports[at]!;
      // Who is not projected grows as the others of the product do: its share stays.
      const mean = told[k]! > 0 ? grown[k]! / told[k]! : 1;
      const imports = world.imports[at]!;
      found.shareToday[cell] = value / total[k]!;
      found.projectedShare[cell] = (value * (growth !== growth ? mean : growth)) / (total[k]! * mean);
      found.reExportGuard[cell] = imports > value ? value / imports : 1;
      found.supply[cell] =
        found.projectedShare[cell]! * found.reExportGuard[cell]! * known(settings.globalAdvantage?.[cell]);
    }
  }
  return { ...found, total };
};

/** v_ij / Σ_k (v_ik / v_k) v_jk for every pair of members, and the floor where they do not trade. */
const easeOf = (
  world: WorldTrade,
  rows: Int32Array,
  total: Float64Array,
  counted: Counted | undefined,
): { readonly ease: Float64Array; readonly isFloor: Uint8Array } => {
  const size = rows.length;
  const ease = new Float64Array(size * size).fill(Number.NaN);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      if (i === j) continue;
      const exports = productRow(world.exports, rows[i]!, world);
      const imports = productRow(world.imports, rows[j]!, world);
      const { usd } = flowsBetween(world, i, j);
      let [actual, predicted] = [0, 0];
      for (let k = 0; k < total.length; k++) {
        const structural = (exports[k]! * imports[k]!) / total[k]!;
        if ((counted !== undefined && counted[k] === 0) || structural !== structural || usd[k]! !== usd[k]!)
          continue;
        actual += usd[k]!;
        predicted += structural;
      }
      if (actual > 0 && predicted > 0) ease[i * size + j] = actual / predicted;
    }
  const isFloor = new Uint8Array(ease.length);
  const filled = Float64Array.from(ease);
  const anyPair = median(ease);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const cell = i * size + j;
      if (i === j || !Number.isNaN(ease[cell]!)) continue;
      // Neighbours: pairs of members with the same exporter or the same importer.
      const neighbours = median(ease.filter((_, at) => Math.floor(at / size) === i || at % size === j));
      filled[cell] = Number.isNaN(neighbours) ? anyPair : neighbours;
      isFloor[cell] = 1;
    }
  return { ease: filled, isFloor };
};

/**
 * Export potential of every member on every other member's market, product by product, USD a year:
 * EPI_ijk = Supply_ik × Demand_jk × Ease_ijk, with v exports, m imports, all sums within the product k:
 * - Supply_ik = (v_ik ΔGDP_i / Σ_i v_ik ΔGDP_i) × min(1, v_ik / m_ik) × tariff advantage anywhere
 * - Demand_jk = m_jk × (ΔGDP_j / ΔPOP_j)^e_jk × ΔPOP_j × tariff advantage on that market
 * - Ease_ijk = exp(-|ln d_ij - mean ln d_jk|) × v_ij / Σ_k (v_ik / v_k) m_jk
 *
 * min(1, v/m) keeps re-exporters from passing for producers. A pair that does not trade gets the median ease of
 * the pairs that share its exporter or importer, marked in `isEaseFloor`. A member that exports nothing of a product has
 * potential 0 in it; unknown exports or imports make it NaN. Products left out by `counted` are NaN.
 *
 * Decreux, Y. & Spies, J. (2016), Export Potential Assessments: A Methodology to Identify Export Opportunities
 * for Developing Countries, International Trade Centre. Where the authors say ΔPOP and ΔGDP we take ratios of
 * expected over present. Not covered: seasons, standards, and their method for products not yet exported.
 */
export const exportPotential = (world: WorldTrade, settings: PotentialSettings = {}): ExportPotential => {
  const rows = memberRows(world);
  const width = world.products.length;
  const size = rows.length;
  const { supply, projectedShare, shareToday, reExportGuard, total } = supplyOf(world, rows, settings);
  const { ease, isFloor } = easeOf(world, rows, total, settings.counted);
  const demand = new Float64Array(size * width);
  const demandGrowth = new Float64Array(size * width);
  for (let j = 0, cell = 0; j < size; j++) {
    const population = known(settings.populationGrowth?.[rows[j]!]);
    const income = known(settings.gdpGrowth?.[rows[j]!]) / population;
    for (let k = 0; k < width; k++, cell++) {
      const elasticity = known(settings.elasticity?.[cell]);
      demandGrowth[cell] = (elasticity === 1 ? income : income ** elasticity) * population;
      demand[cell] = world.imports[rows[j]! * width + k]! * demandGrowth[cell]!;
    }
  }
  const distanceFactor = (i: number, j: number, k: number): number => {
    const distance = settings.lnDistance?.[i * size + j] ?? Number.NaN;
    return Math.exp(-Math.abs(distance - world.suppliers.meanLnDistance[j * width + k]!));
  };
  const potential = new Float64Array(size * size * width).fill(Number.NaN);
  const potentialToday = new Float64Array(size * size * width).fill(Number.NaN);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      if (i === j) continue;
      const pair = ease[i * size + j]!;
      for (let k = 0, cell = (i * size + j) * width; k < width; k++, cell++) {
        if (settings.counted !== undefined && settings.counted[k] === 0) continue;
        const [s, d] = [i * width + k, j * width + k];
        // A product nobody exports has no share to speak of: nothing can be sold of it.
        if (total[k] === 0) {
          potential[cell] = potentialToday[cell] = 0;
          continue;
        }
        const constant =
          pair *
          (settings.lnDistance === undefined ? 1 : known(distanceFactor(i, j, k))) *
          known(settings.marketAdvantage?.[cell]);
        potential[cell] = supply[s]! * demand[d]! * constant;
        potentialToday[cell] =
          shareToday[s]! *
          reExportGuard[s]! *
          known(settings.globalAdvantage?.[s]) *
          (demand[d]! / demandGrowth[d]!) *
          constant;
      }
    }
  return {
    supply,
    projectedShare,
    shareGrowth: projectedShare.map((share, cell) => share / shareToday[cell]!),
    reExportGuard,
    demand,
    demandGrowth,
    ease,
    isEaseFloor: isFloor,
    potential,
    potentialToday,
    distanceFactor,
    isGrowthKnown: settings.gdpGrowth !== undefined && settings.populationGrowth !== undefined,
    areTariffsKnown: settings.globalAdvantage !== undefined && settings.marketAdvantage !== undefined,
  };
};

/** What is not yet sold of a potential, and why, USD a year. */
export interface Unrealised {
  /** max(0, potential - actual). */
  readonly unrealised: number;
  /** The part that would be there with supply and demand as they are now: friction between the two countries. */
  readonly byEase: number;
  /** The rest, which expected growth adds. */
  readonly byGrowth: number;
  /** unrealised / potential, 0 to 1; NaN where there is no potential. */
  readonly share: number;
}

/** Splits what is not yet sold; parts add up to it exactly. Unknown potential or trade leaves all unknown. */
export const unrealisedOf = (potential: number, potentialToday: number, actual: number): Unrealised => {
  const unrealised = Math.max(0, potential - actual);
  const byEase = Math.min(unrealised, Math.max(0, potentialToday - actual));
  return { unrealised, byEase, byGrowth: unrealised - byEase, share: unrealised / potential };
};
