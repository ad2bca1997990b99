import type { Stage } from '@hamkor/nomenclature';
import { makingCapability } from './capability.ts';
import { costliestPlaces } from './co-production-case.ts';
import { isArmsOrArt } from './makeable.ts';
import type { ProductionMap } from './production-map.ts';
import type { Standing } from './standing.ts';
import { trunk } from './trunk.ts';

/** Rungs shown above the next step, to tell where it leads. */
const rungsAbove = 2;
/** Most rungs from the ground to what the member has; fewer where it does not export the raw material itself. */
const nearGround = 4;
const nearForeignGround = 3;
/** Sector of the farms: fertiliser is spent on their crops, not worked up into them. */
const farming = 'c1';

/** Raw materials and energy carriers: the ground a ladder stands on. */
export const isMaterial = (stage: Stage | undefined): boolean => stage === 'raw' || stage === 'energy';
/** Plants, animals and food: HS chapters 01 to 24. They grow, and are not made of fuel or fertiliser. */
const isGrown = (hs2022: string): boolean => Number(hs2022.slice(0, 2)) <= 24;
const isFinished = (stage: Stage | undefined): boolean =>
  stage === 'parts' || stage === 'capital' || stage === 'consumer';
/** Whether a standing is one of advantage. */
export const isHeld = ({ rca }: Standing): boolean => rca !== null && rca >= 1;

/** Headings of a ladder, lowest first, and the place of the next step in it. */
export interface HubWay {
  readonly codes: readonly string[];
  readonly nextStep: number;
  readonly readiness: number;
  readonly demandUsd: number | null;
}

/**
 * The way to each product a member does not yet export with advantage: from the ground through what it has
 * among the product's costliest inputs to the product, and on to where that leads. Null where the member
 * has nothing to make it of, already has it, or where it is no product of processing.
 */
export const hubWays = (map: ProductionMap, iso3: string) => {
  const { standings, stage } = map;
  const standing = (hs2022: string): Standing => standings.at(hs2022).find((row) => row.iso3 === iso3)!;
  const held = (hs2022: string): boolean => isHeld(standing(hs2022));

  const startsFromGround = (way: readonly string[]): boolean =>
    isMaterial(stage(way[0]!)) && way.length <= (held(way[0]!) ? nearGround : nearForeignGround);
  const isWorkedUp = (product: string): boolean =>
    !isMaterial(stage(product)) && !isArmsOrArt(product) && map.linkage.sectorOf(product) !== farming;

  /** Of what the member has, the input that weighs most in the product and stands near the ground. */
  const below = (product: string): readonly string[] | null =>
    standings.graph
      .inputsOf(product)
      .filter(({ input, place }) => place <= costliestPlaces && held(input))
      .map(({ input }) => trunk(input, standings.graph, stage))
      .find(
        (way) => startsFromGround(way) && !way.includes(product) && (!isGrown(product) || way.every(isGrown)),
      ) ?? null;

  /** Where the product leads: the use with the most demand by its weight in it and by how able the member is. */
  const above = (way: readonly string[]): string | null => {
    const top = way.at(-1)!;
    if (isFinished(stage(top))) return null;
    const uses = standings.graph.usesOf(top).flatMap(({ product, place, weight }) => {
      const { closeness } = standing(product);
      if (place > costliestPlaces || closeness === null) return [];
      if (!isWorkedUp(product) || way.includes(product) || (isGrown(product) && !isGrown(top))) return [];
      const demand = map.demand(product).latest.value ?? 0;
      return [{ product, pull: demand * weight * makingCapability(closeness) }];
    });
    return uses.sort((a, b) => b.pull - a.pull || (a.product < b.product ? -1 : 1))[0]?.product ?? null;
  };

  return (product: string): HubWay | null => {
    const { closeness } = standing(product);
    if (!isWorkedUp(product) || closeness === null || held(product)) return null;
    const base = below(product);
    if (base === null) return null;
    const codes = [...base, product];
    for (let rung = 0; rung < rungsAbove; rung++) {
      const next = above(codes);
      if (next === null) break;
      codes.push(next);
    }
    const readiness = Math.sqrt(makingCapability(closeness) * (closeness.inputCoverage ?? 0));
    return { codes, nextStep: base.length, readiness, demandUsd: map.demand(product).latest.value };
  };
};
