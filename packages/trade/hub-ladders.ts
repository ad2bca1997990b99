import type { Figure, Step } from '@hamkor/provenance';
import { makingCapability } from './capability.ts';
import type { Closeness, Rung } from './explanation.ts';
import type { HubWay } from './hub-way.ts';
import { hubWays, isHeld, isMaterial } from './hub-way.ts';
import type { InputEdge } from './input-graph.ts';
import { percentiles } from './percentile.ts';
import type { ProductionMap } from './production-map.ts';
import { matrixYear } from './space-basis.ts';

/** One rung of a member's ladder: what it is, who in the bloc has it, what the world pays for it. */
export interface HubRung extends Rung {
  /** Place and weight of the rung below among this rung's main inputs; null on the lowest rung. */
  readonly from: Pick<InputEdge, 'place' | 'weight'> | null;
  /** Whether the member itself exports it with advantage. */
  readonly held: boolean;
  /** Members that export it with advantage. */
  readonly holders: readonly string[];
  /** The member's own standing; null where the heading is not in the product space. */
  readonly own: Closeness | null;
  readonly exports: Figure;
  readonly worldDemand: Figure;
  readonly demandGrowthPerYear: Figure;
  readonly complexity: Figure;
}

/** A way from a raw material to what could be made of it at home, lowest rung first. */
export interface HubLadder {
  /** Headings of the rungs joined: stable and readable. */
  readonly id: string;
  readonly rungs: readonly HubRung[];
  /** Index of the rung to take next: made from what the member has, not yet exported with advantage. */
  readonly nextStep: number;
  /** How ready the member is for it, 0 to 1: sqrt(capability × share of its main inputs held). */
  readonly readiness: number;
  /** Mean percentile of readiness and of world demand among the member's ladders: the order of the list. */
  readonly score: number;
  readonly steps: readonly Step[];
}

export interface HubLadders {
  readonly iso3: string;
  readonly ladders: readonly HubLadder[];
  /** Ladders found, before the list was cut. */
  readonly total: number;
  /** Raw materials and energy carriers exported with advantage that lead to no ladder. */
  readonly withoutLadder: readonly string[];
}

export interface HubSettings {
  /** Most ladders from one raw material, so that cotton does not fill the list. */
  readonly perMaterial: number;
  readonly limit: number;
}

const defaults: HubSettings = { perMaterial: 4, limit: 24 };

const rungOf = (map: ProductionMap, iso3: string, hs2022: string, below: string | undefined): HubRung => {
  const standing = map.standings.at(hs2022);
  const own = standing.find((row) => row.iso3 === iso3)!;
  const edge = map.standings.graph.inputsOf(hs2022).find(({ input }) => input === below);
  const demand = map.demand(hs2022);
  return {
    ...map.rung(hs2022),
    from: edge === undefined ? null : { place: edge.place, weight: edge.weight },
    held: isHeld(own),
    holders: standing.filter(isHeld).map((row) => row.iso3),
    own: own.closeness,
    exports: map.exports(iso3, hs2022),
    worldDemand: demand.latest,
    demandGrowthPerYear: demand.growthPerYear,
    complexity: map.complexity(hs2022),
  };
};

const step = (key: string, args: Step['args']): Step => ({ key: `hub.${key}`, args });

const stepsOf = (iso3: string, rungs: readonly HubRung[], nextStep: number, readiness: number): Step[] => {
  const [has, next] = [rungs[nextStep - 1]!, rungs[nextStep]!];
  const own = next.own!;
  const names = { iso3, material: has.hs, product: next.hs };
  return [
    step('has', { ...names, usd: has.exports.value ?? 0, year: matrixYear }),
    step('next', { ...names, rca: own.rca ?? 0, relativeDensity: own.relativeDensity }),
    step('readiness', { capability: makingCapability(own), coverage: own.inputCoverage ?? 0, readiness }),
    ...(next.worldDemand.value === null
      ? []
      : [
          step('demand', { product: next.hs, usd: next.worldDemand.value, year: next.worldDemand.years![1] }),
        ]),
  ];
};

/** At most so many of each raw material, in the order given. */
const fewOfEach = (ways: readonly { readonly way: HubWay; readonly score: number }[], most: number) => {
  const seen = new Map<string, number>();
  return ways.filter(({ way }) => {
    const count = (seen.get(way.codes[0]!) ?? 0) + 1;
    seen.set(way.codes[0]!, count);
    return count <= most;
  });
};

/**
 * What a member could make at home of the raw materials it sells: for every product it does not yet export
 * with advantage, made mainly of something it does (or of a raw material at most two steps below), the way
 * from the ground through that next step and on to where it leads. Ordered by readiness and world demand.
 *
 * Raw material, energy, processed good: as classed in the nomenclature. Advantage is of 2016.
 */
export const hubLadders = (
  map: ProductionMap,
  iso3: string,
  { perMaterial, limit }: HubSettings = defaults,
): HubLadders => {
  const wayTo = hubWays(map, iso3);
  const ways = map.headings.flatMap(({ hs }) => wayTo(hs) ?? []);
  const ready = percentiles(ways.map(({ readiness }) => readiness));
  const wanted = percentiles(ways.map(({ demandUsd }) => demandUsd));
  const ordered = ways
    .map((way, index) => ({ way, score: (ready[index]! + wanted[index]!) / 2 }))
    .sort((a, b) => b.score - a.score || (a.way.codes.join() < b.way.codes.join() ? -1 : 1));
  const used = new Set(ways.flatMap(({ codes }) => codes));
  const holds = (hs: string): boolean => map.standings.at(hs).some((row) => row.iso3 === iso3 && isHeld(row));
  return {
    iso3,
    ladders: fewOfEach(ordered, perMaterial)
      .slice(0, limit)
      .map(({ way: { codes, nextStep, readiness }, score }) => {
        const rungs = codes.map((hs, index) => rungOf(map, iso3, hs, codes[index - 1]));
        const steps = stepsOf(iso3, rungs, nextStep, readiness);
        return { id: codes.join('-'), rungs, nextStep, readiness, score, steps };
      }),
    total: ways.length,
    withoutLadder: map.headings
      .filter(({ hs, stage }) => isMaterial(stage) && holds(hs) && !used.has(hs))
      .map(({ hs }) => hs),
  };
};
